import { findOpenSlots } from '@immolab/calls';
import { type Effect, type EffectResult, fitsWish } from '@immolab/conversation';
import type { EffectContext } from './effect-context.js';

export async function findSlots(
  { db, call }: EffectContext,
  { wish, exclude }: Extract<Effect, { kind: 'find_slots' }>,
): Promise<EffectResult> {
  const open = await findOpenSlots(db, call.callId);
  const slots = open.filter(
    (slot) => !exclude.includes(slot.id) && (wish === null || fitsWish(slot, wish)),
  );
  return { kind: 'slots', slots };
}
