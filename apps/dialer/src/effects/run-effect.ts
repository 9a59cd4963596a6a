import type { Effect, EffectResult, ScriptState } from '@immolab/conversation';
import { bookSlot } from './book-slot.js';
import { confirmIdentity } from './confirm-identity.js';
import type { EffectContext } from './effect-context.js';
import { findSlots } from './find-slots.js';
import { holdSlot } from './hold-slot.js';
import { recordCallback } from './record-callback.js';
import { registerOptOut } from './register-opt-out.js';
import { releaseSlot } from './release-slot.js';
import { storeAnswer } from './store-answer.js';
import { transferCall } from './transfer-call.js';

/**
 * Carries out what an allowed tool call does to the world.
 *
 * @throws StaleClaimError when the claim is lost, else whatever database or line throw.
 */
export async function runEffect(
  context: EffectContext,
  effect: Effect,
  state: ScriptState,
): Promise<EffectResult> {
  switch (effect.kind) {
    case 'confirm_identity':
      return confirmIdentity(context, effect.confirmed);
    case 'store_answer':
      return storeAnswer(context, effect.answer);
    case 'find_slots':
      return findSlots(context, effect);
    case 'hold_slot':
      return holdSlot(context, effect.slotId);
    case 'book_slot':
      return bookSlot(context, state.held);
    case 'release_slot':
      return releaseSlot(context);
    case 'transfer':
      return transferCall(context);
    case 'record_callback':
      return recordCallback(context, effect);
    case 'register_opt_out':
      return registerOptOut(context);
    case 'end_call':
    case 'none':
      // The call ends when its farewell has been heard (`call-job`).
      return { kind: 'done' };
  }
}
