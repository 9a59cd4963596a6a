import type { AnsweredBy, CallStatus, EndedReason, Outcome } from '@immolab/contracts';

/** What is known of a call when it is over, as stored. */
export interface CallFacts {
  readonly optedOut: boolean;
  /** Somebody else answered, or the number is not the lead's. */
  readonly wrongPerson: boolean;
  readonly booked: boolean;
  readonly transferred: boolean;
  readonly callbackRequested: boolean;
  readonly notInterested: boolean;
  readonly identityConfirmed: boolean;
  /** Every criterion was asked and has its last answer; true without criteria. */
  readonly allAsked: boolean;
  /** By `scoreCall`; null where it cannot be said. */
  readonly qualified: boolean | null;
  readonly endedReason: EndedReason;
  readonly answeredBy: AnsweredBy | null;
}

export interface CallOutcome {
  readonly status: Extract<CallStatus, 'completed' | 'failed'>;
  readonly outcome: Outcome;
}

/** Endings without a conversation. */
const NOT_REACHED: Readonly<Partial<Record<EndedReason, Outcome>>> = {
  voicemail: 'voicemail',
  ivr: 'voicemail',
  call_screening: 'voicemail',
  no_answer: 'no_answer',
  busy: 'busy',
  declined: 'declined',
  invalid_number: 'invalid_number',
  key_suspended: 'canceled',
  key_revoked: 'canceled',
  number_opted_out: 'canceled',
  expired: 'expired',
};

const BROKEN_OFF: ReadonlySet<EndedReason> = new Set([
  'dialer_lost',
  'line_fault',
  'recogniser_failed',
  'synthesiser_failed',
  'internal_error',
]);

const completed = (outcome: Outcome): CallOutcome => ({ status: 'completed', outcome });

function outcomeOfConversation(facts: CallFacts): Outcome {
  if (facts.optedOut) return 'opted_out';
  if (facts.wrongPerson) return 'wrong_person';
  if (facts.booked) return 'booked';
  if (facts.transferred) return 'transferred';
  if (facts.callbackRequested) return 'callback_requested';
  if (facts.notInterested) return 'not_interested';
  if (!facts.identityConfirmed || !facts.allAsked) return 'hung_up';
  // Nobody judged an eliminatory text answer: `qualified` stays null and `needsReview` tells, but
  // the word must not promise what is not known.
  return facts.qualified === true ? 'qualified' : 'not_qualified';
}

/**
 * Status and outcome of a call that is over, by the precedence of the contract. A call that a fault
 * broke off keeps what it had reached when a booking, an opt-out or the last answer stood already.
 */
export function outcomeOf(facts: CallFacts): CallOutcome {
  const unreached = NOT_REACHED[facts.endedReason];
  if (unreached !== undefined) return { status: 'failed', outcome: unreached };
  const reached = facts.booked || facts.optedOut || (facts.identityConfirmed && facts.allAsked);
  if (BROKEN_OFF.has(facts.endedReason) && !reached) return { status: 'failed', outcome: 'error' };
  return completed(outcomeOfConversation(facts));
}
