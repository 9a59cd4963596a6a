/** The public states of a call. `completed` and `failed` are final. */
export const CALL_STATUSES = ['pending', 'ringing', 'in_progress', 'completed', 'failed'] as const;
export type CallStatus = (typeof CALL_STATUSES)[number];

/** Outcomes of a lead who was reached, in their order of precedence. */
export const COMPLETED_OUTCOMES = [
  'opted_out',
  'wrong_person',
  'booked',
  'transferred',
  'callback_requested',
  'not_interested',
  'qualified',
  'not_qualified',
  'hung_up',
] as const;

/** Outcomes of a call that reached nobody, or was broken off by a fault. */
export const FAILED_OUTCOMES = [
  'voicemail',
  'no_answer',
  'busy',
  'declined',
  'invalid_number',
  'canceled',
  'expired',
  'error',
] as const;

export const OUTCOMES = [...COMPLETED_OUTCOMES, ...FAILED_OUTCOMES] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Who is to blame when a call did not go as it should. */
export const FAULTS = ['lead', 'carrier', 'provider', 'platform', 'integrator'] as const;
export type Fault = (typeof FAULTS)[number];

/** What picked up. */
export const ANSWERED_BY = ['person', 'voicemail', 'ivr', 'screening', 'unknown'] as const;
export type AnsweredBy = (typeof ANSWERED_BY)[number];

/** Why a call ended, finer than its outcome. Receivers must tolerate new words. */
export const ENDED_REASONS = [
  // the conversation ran to its end
  'criteria_done',
  'slot_booked',
  'slots_refused',
  'no_slot_open',
  'transferred',
  'callback_requested',
  'opted_out',
  'not_interested',
  'already_found',
  'refuses_ai',
  'wrong_number',
  'wrong_person',
  'lead_absent',
  'identity_refused',
  'not_understood',
  // the lead or time ended it
  'lead_hung_up',
  'lead_silent',
  'max_duration',
  // never a conversation
  'voicemail',
  'ivr',
  'call_screening',
  'no_answer',
  'busy',
  'declined',
  'invalid_number',
  'key_suspended',
  'key_revoked',
  'number_opted_out',
  'expired',
  // faults
  'dialer_lost',
  'line_fault',
  'recogniser_failed',
  'synthesiser_failed',
  'internal_error',
] as const;
export type EndedReason = (typeof ENDED_REASONS)[number];
