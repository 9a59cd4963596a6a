import type { UtteranceCase } from '../../../utterances/define-case.js';
import { ANSWERS } from './answers.js';
import { ENDINGS } from './endings.js';
import { MORE_ANSWERS } from './more-answers.js';
import { PAUSES } from './pauses.js';
import { PERSONS } from './persons.js';
import { QUESTIONS } from './questions.js';
import { REPLIES } from './replies.js';
import { TO_THE_AGENT } from './to-the-agent.js';
import { VIEWINGS } from './viewings.js';

export const DE_NINETEENTH: readonly UtteranceCase[] = [
  ...ANSWERS,
  ...MORE_ANSWERS,
  ...PERSONS,
  ...TO_THE_AGENT,
  ...QUESTIONS,
  ...ENDINGS,
  ...PAUSES,
  ...VIEWINGS,
  ...REPLIES,
];
