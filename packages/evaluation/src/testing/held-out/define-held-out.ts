import type { CriterionType, Verdict } from '@immolab/contracts';

/** Answers to one question, each with the verdicts a specialist accepts. */
export interface HeldOutQuestion {
  readonly type: Exclude<CriterionType, 'text'>;
  readonly question: string;
  readonly expected: string;
  readonly options?: readonly string[];
  readonly answers: readonly (readonly [answer: string, ...accept: readonly Verdict[]])[];
}
