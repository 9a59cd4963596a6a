import type { UtteranceCase } from '../../../utterances/define-case.js';

export const ANSWERS_OF_CHOICE: readonly UtteranceCase[] = [
  ['financing', 'par un prêt bancaire', 'answer', 'pass'],
  ['financing', "en liquide, j'ai hérité de ma marraine", 'answer', 'fail'],
  ['financing', "je n'y ai pas encore réfléchi", 'answer', 'unclear'],
  [
    'about_you',
    'je suis apicultrice, je viens du jura, je passe mes dimanches au rucher et je fais peu de bruit',
    'answer',
    'unclear',
  ],
  [
    'about_you',
    "alors moi c'est john, trente-cinq ans, fan de vélo, je suis arrivé de liège en septembre",
    'answer',
    'unclear',
  ],
];
