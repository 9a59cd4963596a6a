import type { CompiledLanguage } from '../languages/compiled-language.js';
import type { QuestionTopic } from '../question/question-topic.js';
import type { AcceptedRange } from './accepted-range.js';

/** A question for a figure, and what is accepted for it. */
export interface NumberQuestion {
  readonly accepted: AcceptedRange;
  readonly topic: QuestionTopic;
  readonly language: CompiledLanguage;
}

/** Counts, shares and lengths of time are not asked for: it is money, whatever it is called. */
export const asksAmount = ({ money, percent, length, things }: QuestionTopic): boolean =>
  money || (!percent && length === null && !things);

const BUDGET = /budget/;

/** The one word for it that all languages share. */
export const asksForBudget = ({ words }: QuestionTopic): boolean =>
  [...words].some((word) => BUDGET.test(word));
