import type { UtteranceCase } from '../../../utterances/define-case.js';

export const REPLIES: readonly UtteranceCase[] = [
  ['callback_time', 'demain matin vers neuf heures', 'callback_time'],
  ['callback_time', "après l'école, seize heures trente", 'callback_time'],
  ['callback_time', 'jeudi en fin de journée', 'callback_time'],
  ['callback_time', "quand j'aurai fini ma garde, donc lundi", 'callback_time'],
  ['callback_offer', 'oui samedi vers onze heures', 'callback_accepted'],
  ['callback_time', 'dans vingt minutes', 'callback_time'],
  ['callback_offer', 'oui je veux bien', 'callback_accepted'],
  ['callback_offer', 'avec plaisir', 'callback_accepted'],
  ['callback_offer', 'ouais faites donc', 'callback_accepted'],
  ['callback_offer', 'oui ça serait gentil', 'callback_accepted'],
  ['callback_offer', "non ce n'est pas nécessaire", 'callback_declined'],
  ['callback_time', 'non merci inutile de rappeler', 'callback_declined'],
  ['review', "oui qu'on réexamine mon dossier", 'review_requested'],
  ['review', "je veux bien que quelqu'un regarde encore une fois", 'review_requested'],
  ['review', 'non tant pis', 'review_declined'],
  ['review', "pas besoin, j'ai compris", 'review_declined'],
];
