import { createJudge } from './judge/create-judge.js';
import { LANGUAGE_TABLES } from './languages/index.js';

export { createJudge, type Judge } from './judge/create-judge.js';
export type {
  AnswerInput,
  CriterionFault,
  CriterionInput,
  ResolvedDateTime,
} from './judge/judge-input.js';
export { LANGUAGE_TABLES } from './languages/index.js';
export type { LanguageTable } from './languages/language-table.js';
export { RULES_VERSION } from './rules-version.js';
export {
  type CallScore,
  type CriterionVerdict,
  ELIMINATORY_POINTS,
  NOTHING_TO_SCORE,
  ORDINARY_POINTS,
  pointsOf,
  QUALIFYING_SCORE,
  scoreCall,
} from './score/score-call.js';
export { type SpellingVariant, spellNumber } from './spelling/spell-number.js';

const judge = createJudge(LANGUAGE_TABLES);

/** Judges one spoken answer in de, fr, en or nl. Never throws. */
export const evaluateAnswer = judge.evaluateAnswer.bind(judge);
/** All figures of a text in their order; ordinals, dates and times are none. */
export const extractNumbers = judge.extractNumbers.bind(judge);
/** Null, or why a criterion cannot be judged and how to write it. */
export const checkCriterion = judge.checkCriterion.bind(judge);
/** A date and time said by a lead, local to an IANA timezone; null when none was said. */
export const resolveDateTime = judge.resolveDateTime.bind(judge);
