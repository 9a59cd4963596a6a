import type { CallBrief, EndedReason, ToolCall } from '@immolab/contracts';
import { qualifies } from '../judgement/judge-answer.js';
import type { Prompt, ScriptState } from './define-state.js';

/** What comes next by the script: a prompt, a tool, or the end. */
export type Course =
  | { readonly kind: 'prompt'; readonly prompt: Prompt }
  | { readonly kind: 'tool'; readonly call: ToolCall }
  | { readonly kind: 'end'; readonly reason: EndedReason };

const put = (prompt: Prompt): Course => ({ kind: 'prompt', prompt });

function courseOfSlots(state: ScriptState): Course {
  if (state.held !== null) return put({ kind: 'read_back', slot: state.held });
  if (state.offered.length > 0) return put({ kind: 'slots', slots: state.offered });
  return { kind: 'tool', call: { tool: 'propose_viewing_slots', wish: state.lastWish } };
}

/** The order of the call: identity, every criterion, slots for a lead who qualifies, the end. */
export function chooseCourse(brief: CallBrief, state: ScriptState): Course {
  if (state.ending !== null) {
    if (state.held === null) return { kind: 'end', reason: state.ending };
    const slotId = state.held.id;
    return { kind: 'tool', call: { tool: 'book_property_viewing', slotId, step: 'release' } };
  }
  if (state.detour !== null) return put(state.detour);
  if (state.identity === 'third_person') return put({ kind: 'third_person' });
  if (state.identity !== 'confirmed') {
    return put({ kind: 'identity', attempt: state.misses + 1 });
  }
  const open = state.progress.find((one) => !one.done);
  if (open !== undefined) {
    return put({
      kind: 'criterion',
      criterionId: open.criterionId,
      attempt: open.attempts - open.attemptsBefore + 1,
      candidates: open.candidates,
    });
  }
  if (qualifies(brief, state) === true) {
    if (state.slotsClosed !== null) return { kind: 'end', reason: state.slotsClosed };
    return courseOfSlots(state);
  }
  return state.reviewOffered ? { kind: 'end', reason: 'criteria_done' } : put({ kind: 'review' });
}
