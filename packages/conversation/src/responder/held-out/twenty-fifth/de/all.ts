import type { UtteranceCase } from '../../../utterances/define-case.js';
import { ANSWERS_OF_CHOICE } from './answers-of-choice.js';
import { ANSWERS_OF_JOB } from './answers-of-job.js';
import { ANSWERS_OF_MONEY } from './answers-of-money.js';
import { ANSWERS_OF_PERSONS } from './answers-of-persons.js';
import { ENDINGS } from './endings.js';
import { OFF_THE_POINT } from './off-the-point.js';
import { PAUSES } from './pauses.js';
import { PERSONS } from './persons.js';
import { QUESTIONS } from './questions.js';
import { REPLIES } from './replies.js';
import { TO_THE_AGENT } from './to-the-agent.js';
import { VIEWINGS } from './viewings.js';

export const DE_TWENTYFIFTH: readonly UtteranceCase[] = [
  ...ANSWERS_OF_MONEY,
  ...ANSWERS_OF_JOB,
  ...ANSWERS_OF_PERSONS,
  ...ANSWERS_OF_CHOICE,
  ...PERSONS,
  ...TO_THE_AGENT,
  ...QUESTIONS,
  ...ENDINGS,
  ...PAUSES,
  ...VIEWINGS,
  ...REPLIES,
  ...OFF_THE_POINT,
];
