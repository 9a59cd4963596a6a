import type { CallVerdict, EndedCall } from '@immolab/calls';
import { outcomeOf } from '@immolab/conversation';
import { NOTHING_TO_SCORE, scoreCall } from '@immolab/evaluation';
import { readFacts } from './read-facts.js';
import { resultOfCriterion } from './result-of-criterion.js';

/**
 * The result of a call that is over: a pure function of what is stored of it and of the rules.
 *
 * A lead whose identity was never confirmed has nothing to be judged; a call that failed has no
 * score, but keeps what was answered.
 */
export function judgeCall(call: EndedCall): CallVerdict {
  const identified = call.identity === 'confirmed';
  const results = identified
    ? call.criteria.map((criterion) => resultOfCriterion(criterion, call.answers))
    : [];
  const judged = identified ? scoreCall(call.criteria, results) : NOTHING_TO_SCORE;
  const { status, outcome } = outcomeOf(readFacts(call, results, judged.qualified));
  const { score, qualified, needsReview, rulesVersion } =
    status === 'failed' ? NOTHING_TO_SCORE : judged;
  return {
    status,
    outcome,
    score,
    qualified,
    // Not qualified only because nobody could judge an eliminatory answer.
    needsReview: needsReview || (outcome === 'not_qualified' && qualified === null),
    criteriaResults: results,
    criteriaAsked: results.filter(({ verdict }) => verdict !== 'not_asked').length,
    rulesVersion,
  };
}
