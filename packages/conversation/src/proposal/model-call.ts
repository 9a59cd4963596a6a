import type { EndedReason, ToolCall, ToolName } from '@immolab/contracts';
import type { Prompt, ScriptState } from '../script/define-state.js';

/**
 * What a model may ask for: one of the agent's tools, or that a question of the lead is noted for
 * the agency. Nothing of it happens before the script has taken it up.
 */
export type ModelCall = ToolCall | { readonly tool: 'note_question' };
export type ModelCallName = ModelCall['tool'];

/** Reasons for an end that are the lead's will; all others are facts of the script. */
export const MODEL_END_REASONS = [
  'not_interested',
  'already_found',
  'refuses_ai',
  'lead_hung_up',
] as const satisfies readonly EndedReason[];

/** Reasons why whoever answered is not the lead. */
export const MODEL_IDENTITY_REASONS = [
  'wrong_number',
  'wrong_person',
  'lead_absent',
  'identity_refused',
] as const satisfies readonly EndedReason[];

const ALWAYS: readonly ToolName[] = [
  'transfer_call',
  'schedule_callback',
  'register_opt_out',
  'end_call',
];

/** What may be asked for while the agent waits for something; the answer to a text is judged apart. */
const OF_PROMPT: Readonly<Record<Prompt['kind'], readonly ModelCallName[]>> = {
  identity: ['confirm_identity'],
  third_person: ['confirm_identity'],
  wait_for_lead: ['confirm_identity'],
  criterion: ['save_criterion_result', 'note_question'],
  slots: ['propose_viewing_slots', 'book_property_viewing', 'note_question'],
  read_back: ['book_property_viewing', 'note_question'],
  callback_offer: ['note_question'],
  callback_time: ['note_question'],
  language: ['note_question'],
  review: ['note_question'],
  nothing: [],
};

/** The calls that a model is offered now. */
export function modelCallsFor(state: ScriptState): readonly ModelCallName[] {
  const { kind } = state.awaiting;
  return kind === 'nothing' ? [] : [...OF_PROMPT[kind], ...ALWAYS];
}
