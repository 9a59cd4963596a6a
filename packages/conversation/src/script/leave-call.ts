import type { CallBrief, EndedReason, ToolCall } from '@immolab/contracts';
import type { ScriptState } from './define-state.js';

/** Sets the reason for which the call ends; `end_call` and the farewell follow. */
export function leaveCall(state: ScriptState, reason: EndedReason): ScriptState {
  return { ...state, ending: state.ending ?? reason, detour: null, manner: 'ask' };
}

/** The lead said nothing for as long as the prompt allows: asked about twice, then farewell. */
export function silence(_brief: CallBrief, state: ScriptState): ScriptState {
  const base = { ...state, patient: false };
  if (state.ended || state.over) return base;
  if (state.awaiting.kind === 'review') return leaveCall(base, 'criteria_done');
  if (state.awaiting.kind === 'wait_for_lead') {
    const waited = { ...base, detour: null, identity: 'unknown' as const };
    const again = state.silences >= 1;
    return again ? leaveCall(waited, 'lead_absent') : { ...waited, silences: state.silences + 1 };
  }
  // After "one moment please" the first silence is what was asked for.
  if (state.patient) return { ...base, manner: 'nudge' };
  if (state.silences >= 2) return leaveCall(base, 'lead_silent');
  return { ...base, silences: state.silences + 1, manner: 'nudge' };
}

/** Whether a tool is of use when the lead is gone: it keeps what they said, and shows them nothing. */
function needsNobody(call: ToolCall): boolean {
  switch (call.tool) {
    case 'propose_viewing_slots':
    case 'transfer_call':
      return false;
    case 'book_property_viewing':
      return call.step !== 'hold';
    default:
      return true;
  }
}

/** The lead hung up: nothing more is said. What they said before that still counts. */
export function leadHungUp(_brief: CallBrief, state: ScriptState): ScriptState {
  const left = { ...leaveCall(state, 'lead_hung_up'), hungUp: true };
  const todo = state.ended ? [] : state.todo.filter(needsNobody);
  return { ...left, todo, lines: [], announcement: null, over: state.ended };
}

/** At 80 % of the maximum duration: an offer on the table is settled, all else ends. */
export function wrapUp(_brief: CallBrief, state: ScriptState): ScriptState {
  if (state.ending !== null) return state;
  const nearBooking = state.awaiting.kind === 'slots' || state.awaiting.kind === 'read_back';
  if (nearBooking && !state.wrappingUp) return { ...state, wrappingUp: true, manner: 'repeat' };
  return { ...leaveCall(state, 'max_duration'), wrappingUp: true };
}
