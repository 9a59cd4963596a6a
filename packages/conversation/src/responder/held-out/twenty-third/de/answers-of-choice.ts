import type { UtteranceCase } from '../../../utterances/define-case.js';

export const ANSWERS_OF_CHOICE: readonly UtteranceCase[] = [
  ['financing', 'über einen kredit bei der raiffeisen', 'answer', 'pass'],
  ['financing', "bar auf die hand, wie sich's gehört", 'answer', 'fail'],
  ['financing', 'weiß ich noch nicht, muss ich meinen steuerberater fragen', 'answer', 'unclear'],
  [
    'about_you',
    'ich bin orgelbauer, viel unterwegs, meist nur am wochenende daheim, und ich rauche nicht',
    'answer',
    'unclear',
  ],
  ['about_you', 'i chumme us em wallis und zieh wäg de liebi uf genf', 'answer', 'unclear'],
];
