import type { UtteranceCase } from '../../../utterances/define-case.js';
import { ANSWERS_OF_CHOICE } from './answers-of-choice.js';
import { ANSWERS_OF_CHOICE_2 } from './answers-of-choice-2.js';
import { ANSWERS_OF_JOB } from './answers-of-job.js';
import { ANSWERS_OF_MONEY } from './answers-of-money.js';
import { ANSWERS_OF_PERSONS } from './answers-of-persons.js';
import { ENDINGS } from './endings.js';
import { ENDINGS_2 } from './endings-2.js';
import { OFF_THE_POINT } from './off-the-point.js';
import { PAUSES } from './pauses.js';
import { PERSONS } from './persons.js';
import { PERSONS_2 } from './persons-2.js';
import { QUESTIONS } from './questions.js';
import { REPLIES } from './replies.js';
import { TO_THE_AGENT } from './to-the-agent.js';
import { VIEWINGS } from './viewings.js';
import { VIEWINGS_2 } from './viewings-2.js';

export const FR_TWENTYSEVENTH: readonly UtteranceCase[] = [
  ...ANSWERS_OF_MONEY,
  ...ANSWERS_OF_JOB,
  ...ANSWERS_OF_PERSONS,
  ...ANSWERS_OF_CHOICE,
  ...ANSWERS_OF_CHOICE_2,
  ...PERSONS,
  ...PERSONS_2,
  ...TO_THE_AGENT,
  ...QUESTIONS,
  ...ENDINGS,
  ...ENDINGS_2,
  ...PAUSES,
  ...VIEWINGS,
  ...VIEWINGS_2,
  ...REPLIES,
  ...OFF_THE_POINT,
];
