import type { EndedCall } from '@immolab/calls';
import type { Criterion, Evaluation, StoredAnswer } from '@immolab/contracts';
import { evaluateAnswer, RULES_VERSION } from '@immolab/evaluation';

/** An answer that the rules of this process judge otherwise than those of the call did. */
export interface Mismatch {
  readonly kind: 'verdict' | 'version';
  readonly stored: StoredAnswer;
  readonly now: Evaluation;
}

/**
 * Judges every stored answer again. The stored verdicts stand; a difference is told, as it means
 * that the rules changed between call and scoring, or that they are not pure.
 */
export function findMismatches(call: EndedCall): readonly Mismatch[] {
  return call.answers.flatMap((stored): readonly Mismatch[] => {
    const criterion = call.criteria.find(({ id }) => id === stored.criterionId);
    // Without its words, which may be erased, an answer cannot be judged again.
    if (criterion === undefined || stored.answer === '') return [];
    const now = judgeAgain(criterion, stored);
    if (now.verdict !== stored.evaluation.verdict) return [{ kind: 'verdict', stored, now }];
    return stored.rulesVersion === RULES_VERSION ? [] : [{ kind: 'version', stored, now }];
  });
}

function judgeAgain(criterion: Criterion, stored: StoredAnswer): Evaluation {
  return evaluateAnswer({
    type: criterion.type,
    question: criterion.question,
    expectedValue: criterion.expectedValue,
    options: criterion.options,
    language: stored.language,
    answer: stored.answer,
    candidates: stored.candidates,
    judgement: stored.textJudgement,
  });
}
