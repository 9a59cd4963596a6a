import type { CriterionType, Verdict } from '@immolab/contracts';
import { evaluateAnswer } from '../index.js';
import type { HeldOutQuestion } from './read-lot.js';

export interface Miss {
  readonly type: CriterionType;
  readonly answer: string;
  readonly accept: readonly Verdict[];
  readonly verdict: Verdict;
  readonly rule: string;
}

/** The answers that are not judged as a specialist would. */
export function missesOf(language: string, questions: readonly HeldOutQuestion[]): readonly Miss[] {
  return questions.flatMap(({ type, question, expected: expectedValue, options, answers }) =>
    answers.flatMap(({ answer, accept }) => {
      const input = { type, question, expectedValue, options, language, answer };
      const { verdict, rule } = evaluateAnswer(input);
      return accept.includes(verdict) ? [] : [{ type, answer, accept, verdict, rule }];
    }),
  );
}
