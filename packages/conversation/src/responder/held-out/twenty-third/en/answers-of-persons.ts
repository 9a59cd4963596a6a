import type { UtteranceCase } from '../../../utterances/define-case.js';

export const ANSWERS_OF_PERSONS: readonly UtteranceCase[] = [
  ['people', 'me the missus and the wee one', 'answer', 'pass'],
  ['people', 'just myself and my cello', 'answer', 'pass'],
  ['people', "my mum's moving in with us so that makes four", 'answer', 'pass'],
  ['people', 'six, the twins and the two big ones plus us', 'answer', 'fail'],
  ['people', "two now, well three from september when the baby's here", 'answer', 'pass'],
  ['people', "there's seven of us in it, god help us", 'answer', 'fail'],
  ['people', 'only me since the divorce', 'answer', 'pass'],
  [
    'people',
    "couldn't tell you yet, the family in manila are still waiting on visas",
    'answer',
    'unclear',
  ],
  ['people', "you're not getting a head count from me", 'answer', 'refused'],
  ['people', "four flatmates and me, that's five all told", 'answer', 'fail'],
];
