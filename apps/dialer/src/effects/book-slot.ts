import { bookSlot as takePlace } from '@immolab/calls';
import type { OfferedSlot } from '@immolab/contracts';
import type { EffectResult } from '@immolab/conversation';
import type { EffectContext } from './effect-context.js';

/** @param held the slot that was read back to the lead */
export async function bookSlot(
  { db, call }: EffectContext,
  held: OfferedSlot | null,
): Promise<EffectResult> {
  if (held === null) return { kind: 'gone' };
  const taken = await takePlace(db, call, held.id);
  return taken === 'booked' ? { kind: 'booked', slot: held } : { kind: 'gone' };
}
