import type { UtteranceCase } from '../../../utterances/define-case.js';

export const ANSWERS_OF_MONEY: readonly UtteranceCase[] = [
  ['budget', "i'd go to three and a half thousand but i'd not be happy about it", 'answer', 'pass'],
  [
    'budget',
    'between the two of us we worked it out at 3400 with the insurance and all that',
    'answer',
    'pass',
  ],
  ['budget', 'same as what it says in the advert, thirty one hundred', 'answer', 'pass'],
  ['budget', 'my company covers up to 4200 and anything over is on me', 'answer', 'pass'],
  ['budget', "2600 tops hen, i'm on a nurse's wage", 'answer', 'fail'],
  ['budget', "twenty nine fifty and that's me eating beans all month", 'answer', 'fail'],
  ['budget', 'um let me think, two, no sorry, three thousand two hundred', 'answer', 'pass'],
  ['budget', 'two and a half k is where i have to stop, does that rule me out', 'answer', 'fail'],
  ['budget', 'no clue honestly, my wife does all the sums in this house', 'answer', 'unclear'],
  ['budget', "depends what i get for my place in leeds once it's let", 'answer', 'unclear'],
  ['budget', "och that's between me and my bank manager", 'answer', 'refused'],
  ['budget', "i'd rather not put a number on it before i've seen the place", 'answer', 'refused'],
  ['budget', 'five grand a month give or take', 'answer', 'pass'],
];
