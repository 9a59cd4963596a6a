import type { UtteranceCase } from '../../../utterances/define-case.js';

export const ANSWERS_OF_MONEY: readonly UtteranceCase[] = [
  ['budget', 'je peux mettre trois mille sept cents charges comprises', 'answer', 'pass'],
  [
    'budget',
    "trois mille cinq cent huitante, c'est le tiers de nos deux salaires",
    'answer',
    'pass',
  ],
  ['budget', "avec ma paie d'apprenti coiffeur, mille deux cents", 'answer', 'fail'],
  ['budget', 'deux mille sept cent nonante, pas un franc de plus', 'answer', 'fail'],
  ['budget', 'maximum trois mille deux cent cinquante', 'answer', 'pass'],
  ['budget', 'euh deux mille, enfin non, trois mille cinq pardon', 'answer', 'pass'],
  ['budget', "ben six mille, c'est l'ambassade qui règle", 'answer', 'pass'],
  ['budget', "ma limite c'est deux mille deux", 'answer', 'fail'],
  [
    'budget',
    "j'en sais rien du tout, il faut que je voie avec mon conseiller",
    'answer',
    'unclear',
  ],
  ['budget', 'ça dépendra de la pension que le juge va fixer', 'answer', 'unclear'],
  ['budget', "ça c'est privé madame", 'answer', 'refused'],
  [
    'budget',
    'je préfère en discuter sur place, je ne donne pas de chiffre au téléphone',
    'answer',
    'refused',
  ],
  ['budget', 'le loyer affiché ça me va, 3100', 'answer', 'pass'],
];
