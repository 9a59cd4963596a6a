import type { EndedCall } from '@immolab/calls';
import type { CriterionResult, EndedReason } from '@immolab/contracts';
import type { CallFacts } from '@immolab/conversation';

const WRONG_PERSON: ReadonlySet<EndedReason> = new Set(['wrong_number', 'wrong_person']);
const NOT_INTERESTED: ReadonlySet<EndedReason> = new Set([
  'not_interested',
  'already_found',
  'refuses_ai',
]);

/** What the outcome is made from, of what is stored. */
export function readFacts(
  call: EndedCall,
  results: readonly CriterionResult[],
  qualified: boolean | null,
): CallFacts {
  const { endedReason, identity, callbackWanted } = call;
  return {
    optedOut: call.optedOut || endedReason === 'opted_out',
    wrongPerson: WRONG_PERSON.has(endedReason) || isOtherPerson(call),
    booked: call.booked,
    transferred: call.transferred,
    callbackRequested: callbackWanted || endedReason === 'callback_requested',
    notInterested: NOT_INTERESTED.has(endedReason),
    identityConfirmed: identity === 'confirmed',
    allAsked: results.every(({ verdict }) => verdict !== 'not_asked') && !isBrokenOffEarly(call),
    qualified,
    endedReason,
    answeredBy: call.answeredBy,
  };
}

/** Somebody answered who is not the lead, and nothing was arranged with them. */
function isOtherPerson({ endedReason, identity, callbackWanted }: EndedCall): boolean {
  if (callbackWanted || endedReason === 'identity_refused') return false;
  return identity === 'denied' || endedReason === 'lead_absent';
}

/**
 * Whether a fault of ours cut the lead short after a first unclear answer, before the question
 * that would have made it clear: then the answers do not give an outcome.
 */
function isBrokenOffEarly({ criteria, answers, fault }: EndedCall): boolean {
  if (fault === null || fault === 'lead') return false;
  return criteria.some(({ id, type }) => {
    const own = answers.filter(({ criterionId }) => criterionId === id);
    const [only] = own;
    if (own.length !== 1 || only === undefined || only.evaluation.verdict !== 'unclear') {
      return false;
    }
    return type !== 'text' || only.textJudgement !== null;
  });
}
