import type { UtteranceCase } from '../../../utterances/define-case.js';

export const ANSWERS_OF_CHOICE: readonly UtteranceCase[] = [
  ['financing', "we'd take out a loan with the cantonal bank", 'answer', 'pass'],
  ['financing', "cash, i've just sold a boat", 'answer', 'fail'],
  ['financing', "haven't looked into it yet, could be one or the other", 'answer', 'unclear'],
  [
    'about_you',
    "i'm a baker from cork so up at three and asleep by eight, quietest neighbour you'll ever get",
    'answer',
    'unclear',
  ],
  ['about_you', 'not much to tell, forty two, widowed, i like rowing', 'answer', 'unclear'],
];
