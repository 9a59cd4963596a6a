import type { Criterion, CriterionResult, StoredAnswer, Verdict } from '@immolab/contracts';
import { pointsOf } from '@immolab/evaluation';

/**
 * One criterion of the result, from the answers that were judged in the call: the last one counts.
 * The stored verdict stands, as the lead heard what followed from it.
 */
export function resultOfCriterion(
  criterion: Criterion,
  answers: readonly StoredAnswer[],
): CriterionResult {
  const counting = lastAttempt(answers.filter(({ criterionId }) => criterionId === criterion.id));
  const verdict = verdictOf(criterion, counting);
  const passed = verdict === 'pass';
  // What nobody could judge could not be earned either: points of all results add up to the score.
  const maxPoints = verdict === 'not_judged' ? 0 : pointsOf(criterion);
  return {
    criterionId: criterion.id,
    question: criterion.question,
    answer: counting === null || counting.answer === '' ? null : counting.answer,
    passed,
    eliminatory: criterion.eliminatory,
    type: criterion.type,
    expectedValue: criterion.expectedValue,
    points: passed ? maxPoints : 0,
    maxPoints,
    verdict,
    normalized: counting?.evaluation.normalized ?? null,
    rule: counting?.evaluation.rule ?? null,
    reason: counting?.evaluation.reason ?? null,
    hedged: counting?.evaluation.hedged ?? false,
  };
}

function lastAttempt(answers: readonly StoredAnswer[]): StoredAnswer | null {
  return answers.reduce<StoredAnswer | null>(
    (last, answer) => (last === null || answer.attempt >= last.attempt ? answer : last),
    null,
  );
}

function verdictOf(criterion: Criterion, answer: StoredAnswer | null): Verdict {
  if (answer === null) return 'not_asked';
  const { verdict } = answer.evaluation;
  const unjudged = criterion.type === 'text' && answer.textJudgement === null;
  return unjudged && verdict === 'unclear' ? 'not_judged' : verdict;
}
