import type { ViewingSlot } from '@immolab/contracts';
import type { ScriptState } from '@immolab/conversation';
import type { ToolRun } from '../conductor/conductor.js';

/** Reasons are our own words; a model could put anything there. */
const PLAIN_REASON = /^[a-z][a-z_]{0,39}$/;

/**
 * What helps to understand an entry of the tool log, without a person's words: a callback's time
 * as it was said and the answers themselves are kept elsewhere.
 */
export function describeToolRun({
  call,
  effect,
  result,
  before,
}: ToolRun): Record<string, unknown> {
  if (effect === null) return { reason: 'not_allowed', ...subjectOf(call, before) };
  switch (call.tool) {
    case 'save_criterion_result':
      return {
        ...subjectOf(call, before),
        ...(effect.kind === 'store_answer' && {
          attempt: effect.answer.attempt,
          verdict: effect.answer.evaluation.verdict,
        }),
      };
    case 'propose_viewing_slots':
      return { open: result.kind === 'slots' ? result.slots.length : 0 };
    case 'book_property_viewing':
      return {
        ...subjectOf(call, before),
        step: call.step,
        ...(result.kind === 'gone' && { reason: 'gone' }),
      };
    case 'transfer_call':
      return { reason: plain(call.reason) };
    case 'confirm_identity':
      return call.reason === null ? {} : { reason: call.reason };
    case 'end_call':
      return { reason: call.reason };
    case 'schedule_callback':
    case 'register_opt_out':
      return {};
  }
}

/** Whether the tool did what it was called for. */
export function succeeded({ effect, result }: ToolRun): boolean {
  if (effect === null || result.kind === 'failed' || result.kind === 'gone') return false;
  return !(result.kind === 'transferred' && !result.accepted);
}

/** Which criterion or which slot the call is about. */
function subjectOf(call: ToolRun['call'], state: ScriptState): Record<string, unknown> {
  if (call.tool === 'save_criterion_result') return { criterionId: call.criterionId };
  if (call.tool !== 'book_property_viewing') return {};
  const slots = state.held === null ? state.offered : [...state.offered, state.held];
  const slot = slots.find(({ id }) => id === call.slotId);
  return slot === undefined ? {} : { slot: whenOf(slot) };
}

function whenOf({ date, startTime, endTime }: ViewingSlot): ViewingSlot {
  return { date, startTime, endTime };
}

function plain(reason: string): string {
  return PLAIN_REASON.test(reason) ? reason : 'other';
}
