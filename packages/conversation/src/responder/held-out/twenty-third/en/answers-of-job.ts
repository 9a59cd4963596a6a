import type { UtteranceCase } from '../../../utterances/define-case.js';

export const ANSWERS_OF_JOB: readonly UtteranceCase[] = [
  ['job', 'been driving buses for the city nine years now', 'answer', 'pass'],
  ['job', 'aye permanent contract at the hospital, theatre nurse', 'answer', 'pass'],
  ['job', 'yeah nah i got laid off in january hey', 'answer', 'fail'],
  ['job', "i've nothing on at the minute like, the yard closed", 'answer', 'fail'],
  ['job', "eleven years at the same bank, bored stiff but it's steady", 'answer', 'pass'],
  ['job', 'i teach maths at the international school, full time', 'answer', 'pass'],
  ['job', 'no not anymore, the restaurant went bust', 'answer', 'fail'],
  ['job', 'i signed on at the job centre last week so no', 'answer', 'fail'],
  ['job', "hard to say, they're restructuring us and nobody knows who stays", 'answer', 'unclear'],
  ['job', 'what i do for a living is none of your concern', 'answer', 'refused'],
  ['job', "yes ma'am, united nations since 2016, do you need to see payslips", 'answer', 'pass'],
  ['job', "i'd sooner keep my work out of it if you don't mind", 'answer', 'refused'],
];
