import type { CallBrief, EndedReason, ToolCall } from '@immolab/contracts';
import { judgeAnswer, qualifies } from '../judgement/judge-answer.js';
import { judgeVolunteered } from '../judgement/judge-volunteered.js';
import { ownWords, standsInLatest } from '../judgement/own-words.js';
import type { ScriptState } from './define-state.js';
import type { Effect, Permission } from './define-steps.js';

type CallOf<Name extends ToolCall['tool']> = Extract<ToolCall, { tool: Name }>;

const allow = (effect: Effect): Permission => ({ allowed: true, effect });
const refuse = (instruction: string): Permission => ({ allowed: false, instruction });

function permitIdentity(state: ScriptState, call: CallOf<'confirm_identity'>): Permission {
  if (state.identity === 'confirmed')
    return refuse('The identity is confirmed. Go on with the call.');
  if (!call.confirmed && call.reason === null) return refuse('Say why it is not the lead.');
  return allow({ kind: 'confirm_identity', confirmed: call.confirmed });
}

/** An answer to a question still to come, in the same breath as one to the question asked. */
function permitVolunteered(
  brief: CallBrief,
  state: ScriptState,
  call: CallOf<'save_criterion_result'>,
): Permission | null {
  const { criterionId, answer } = call;
  const criterion = brief.criteria.find((one) => one.id === criterionId);
  const progress = state.progress.find((one) => one.criterionId === criterionId);
  if (criterion === undefined || progress === undefined) return null;
  if (state.awaiting.kind !== 'criterion' || !standsInLatest(state, answer)) return null;
  if (judgeVolunteered(brief, state, criterion, answer) === null) return null;
  const input = { criterion, progress, answer, language: state.heardIn, judgement: null };
  return allow({ kind: 'store_answer', answer: judgeAnswer(brief, input) });
}

function permitAnswer(
  brief: CallBrief,
  state: ScriptState,
  call: CallOf<'save_criterion_result'>,
): Permission {
  if (state.identity !== 'confirmed') return refuse('Confirm first that you speak with the lead.');
  const unasked = permitVolunteered(brief, state, call);
  if (unasked !== null) return unasked;
  const open = state.progress.find((one) => !one.done);
  if (open === undefined) return refuse('Every criterion has its answer. None can be changed.');
  const criterion = brief.criteria.find((one) => one.id === open.criterionId);
  if (criterion === undefined || call.criterionId !== open.criterionId || !open.asked) {
    return refuse(`Ask this question first, as written: ${criterion?.question ?? ''}`);
  }
  const answer = ownWords(state, call.answer);
  if (answer.trim() === '') return refuse('There is no answer yet. Ask the question again.');
  const { judgement } = call;
  const input = { criterion, progress: open, answer, language: state.heardIn, judgement };
  return allow({ kind: 'store_answer', answer: judgeAnswer(brief, input) });
}

function permitSlots(
  brief: CallBrief,
  state: ScriptState,
  call: CallOf<'propose_viewing_slots'>,
): Permission {
  if (state.progress.some((one) => !one.done)) return refuse('Ask the remaining questions first.');
  if (qualifies(brief, state) !== true) return refuse('Offer no viewing. Say the farewell.');
  if (state.booked !== null) return refuse('A viewing is booked. Say the farewell.');
  const exclude = [...new Set([...state.excluded, ...state.setAside, ...state.lost])];
  return allow({ kind: 'find_slots', wish: call.wish, exclude });
}

function permitBooking(state: ScriptState, call: CallOf<'book_property_viewing'>): Permission {
  const { slotId } = call;
  if (state.booked !== null) return refuse('A viewing is booked. Say the farewell.');
  switch (call.step) {
    case 'hold':
      if (!state.offered.some((slot) => slot.id === slotId)) {
        return refuse('Only a viewing that was offered can be held. Offer the open ones.');
      }
      return allow({ kind: 'hold_slot', slotId });
    case 'book':
      if (state.held?.id !== slotId || !state.readBack) {
        return refuse('Hold the viewing, read it back and wait for a yes before booking.');
      }
      return allow({ kind: 'book_slot', slotId });
    case 'release':
      if (state.held?.id !== slotId) return refuse('This viewing is not held.');
      return allow({ kind: 'release_slot', slotId });
  }
}

/** Reasons that need a fact of the call; the others are the lead's will or the line's fate. */
function endsTooEarly(state: ScriptState, reason: EndedReason): boolean {
  switch (reason) {
    case 'criteria_done':
      return state.identity !== 'confirmed' || state.progress.some((one) => !one.done);
    case 'slot_booked':
      return state.booked === null;
    case 'slots_refused':
    case 'no_slot_open':
      return state.slotsClosed === null;
    case 'transferred':
      return !state.transferred;
    case 'opted_out':
      return state.ending !== 'opted_out';
    default:
      return false;
  }
}

/** Whether the script allows a tool call, whoever makes it, and what it does. */
export function permit(brief: CallBrief, state: ScriptState, call: ToolCall): Permission {
  if (state.ended) return refuse('The call is over. Say nothing but the farewell.');
  switch (call.tool) {
    case 'confirm_identity':
      return permitIdentity(state, call);
    case 'save_criterion_result':
      return permitAnswer(brief, state, call);
    case 'propose_viewing_slots':
      return permitSlots(brief, state, call);
    case 'book_property_viewing':
      return permitBooking(state, call);
    case 'transfer_call':
      if (brief.agent.transferNumber === null || state.transferRefused) {
        return refuse('Nobody can take the call. Offer that a colleague calls back.');
      }
      return allow({ kind: 'transfer' });
    case 'schedule_callback':
      return allow({ kind: 'record_callback', said: call.said, at: call.at });
    case 'register_opt_out':
      return state.optedOut ? refuse('This is recorded.') : allow({ kind: 'register_opt_out' });
    case 'end_call':
      return endsTooEarly(state, call.reason)
        ? refuse('The call is not finished. Go on with the script.')
        : allow({ kind: 'end_call', reason: call.reason });
  }
}
