import type { UtteranceCase } from '../../../utterances/define-case.js';
import { ENDINGS } from './endings.js';
import { FAILS_AND_DOUBTS } from './fails-and-doubts.js';
import { PASSES_OF_MONEY } from './passes-of-money.js';
import { PASSES_OF_PERSONS } from './passes-of-persons.js';
import { PAUSES } from './pauses.js';
import { PERSONS } from './persons.js';
import { QUESTIONS } from './questions.js';
import { REPLIES } from './replies.js';
import { TO_THE_AGENT } from './to-the-agent.js';
import { VIEWINGS } from './viewings.js';

export const EN_NINETEENTH: readonly UtteranceCase[] = [
  ...PASSES_OF_MONEY,
  ...PASSES_OF_PERSONS,
  ...FAILS_AND_DOUBTS,
  ...PERSONS,
  ...TO_THE_AGENT,
  ...QUESTIONS,
  ...ENDINGS,
  ...PAUSES,
  ...VIEWINGS,
  ...REPLIES,
];
