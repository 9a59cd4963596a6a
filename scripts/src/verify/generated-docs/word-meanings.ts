import type { AnsweredBy, EndedReason, Fault, Outcome } from '@immolab/contracts';

/** What each word of a result means, for `docs/outcomes.md`: a new word does not compile without. */
export const OUTCOME_MEANINGS = {
  opted_out: 'The lead asked not to be called again; further calls to the number are refused',
  wrong_person: 'Somebody else answered, or the number is not the lead’s',
  booked: 'A viewing is booked',
  transferred:
    'The lead was put through to `transfer_number`, or hung up while it rang there: networks do not tell which',
  callback_requested: 'The lead wishes to be called back; `callback` has the time',
  not_interested: 'The lead is no longer looking, or not for this',
  qualified: 'Every criterion was asked and the lead qualifies',
  not_qualified:
    'Every criterion was asked and the lead does not qualify, or nobody could judge it',
  hung_up: 'The conversation ended before every criterion was asked',
  voicemail: 'A machine answered',
  no_answer: 'Nobody answered',
  busy: 'The line was engaged',
  declined: 'The call was refused on the lead’s side',
  invalid_number: 'Nobody can be reached at this number',
  canceled: 'The call was withdrawn before it was dialled',
  expired: 'The call waited for too long to be dialled',
  error: 'A fault ended the call before there was a result',
} as const satisfies Record<Outcome, string>;

export const REASON_MEANINGS = {
  criteria_done: 'Every criterion was asked, and no viewing was to be offered',
  slot_booked: 'A viewing was booked and confirmed',
  slots_refused: 'The lead qualifies and wants none of the viewings',
  no_slot_open: 'The lead qualifies and no viewing is open',
  transferred: 'A colleague took the call',
  callback_requested: 'The lead wants to be called later, or by a person',
  opted_out: 'The lead wants no more calls',
  not_interested: 'The lead is not interested',
  already_found: 'The lead has found something else',
  refuses_ai: 'The lead does not want to speak with a machine',
  wrong_number: 'The number is not the lead’s',
  wrong_person: 'Another person answered, who cannot fetch the lead',
  lead_absent: 'The lead was to be fetched and did not come',
  identity_refused: 'Whoever answered would not say who they are',
  not_understood: 'Agent and lead did not understand each other',
  lead_hung_up: 'The lead hung up',
  lead_silent: 'The lead said nothing any more',
  max_duration: 'The call lasted as long as a call may',
  voicemail: 'A mailbox or an answering machine',
  ivr: 'A telephone menu',
  call_screening: 'A phone that asks callers what they want',
  no_answer: 'It rang, or could not ring, until the time was over',
  busy: 'The line was engaged',
  declined: 'The call was refused',
  invalid_number: 'The number does not exist',
  key_suspended: 'The operator suspended the key while the call waited',
  key_revoked: 'The operator revoked the key while the call waited',
  number_opted_out: 'The lead opted out in another call while this one waited',
  expired: 'Calling hours, limits or a line that was down left no time for it',
  dialer_lost: 'The process that held the call died, or had to stop',
  line_fault: 'The carrier, the SIP service or LiveKit failed',
  recogniser_failed: 'No recogniser could make out what the lead said',
  synthesiser_failed: 'No synthesiser could speak',
  internal_error: 'Our fault; the log event `call.ended` has the error',
} as const satisfies Record<EndedReason, string>;

export const FAULT_MEANINGS = {
  lead: 'The lead broke off',
  carrier: 'The telephone network, or our contract with it',
  provider: 'A model or speech provider',
  platform: 'This installation',
  integrator: 'Whoever owns the key',
} as const satisfies Record<Fault, string>;

export const ANSWERER_MEANINGS = {
  person: 'Somebody',
  voicemail: 'A mailbox or an answering machine',
  ivr: 'A telephone menu',
  screening: 'A phone that asks callers what they want before it rings',
  unknown: 'Something that could not be told',
} as const satisfies Record<AnsweredBy, string>;
