import type { Verdict } from '@immolab/contracts';

export interface VerdictTally {
  readonly asked: number;
  /** Judged as one of the verdicts that are right. */
  readonly accepted: number;
  /** Passed although it must not: costs a visit. */
  readonly wrongPasses: number;
  /** Failed although it must not: loses a lead. */
  readonly wrongFails: number;
  /** Clear, but not decided: costs ten seconds. */
  readonly undecided: number;
}

export interface JudgedAnswer {
  readonly verdict: Verdict;
  readonly accept: readonly Verdict[];
}

export function tallyVerdicts(answers: readonly JudgedAnswer[]): VerdictTally {
  const wrong = answers.filter(({ verdict, accept }) => !accept.includes(verdict));
  const wrongPasses = wrong.filter(({ verdict }) => verdict === 'pass').length;
  const wrongFails = wrong.filter(({ verdict }) => verdict === 'fail').length;
  return {
    asked: answers.length,
    accepted: answers.length - wrong.length,
    wrongPasses,
    wrongFails,
    undecided: wrong.length - wrongPasses - wrongFails,
  };
}
