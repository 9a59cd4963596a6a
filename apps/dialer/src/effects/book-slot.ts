import { randomUUID } from 'node:crypto';
import { bookSlot as takePlace } from '@immolab/calls';
import type { OfferedSlot } from '@immolab/contracts';
import type { EffectResult } from '@immolab/conversation';
import { createDeliveries, planBookingEvent } from '@immolab/deliveries';
import type { EffectContext } from './effect-context.js';

/** @param held the slot that was read back to the lead */
export async function bookSlot(
  { db, call, ring }: EffectContext,
  held: OfferedSlot | null,
): Promise<EffectResult> {
  if (held === null) return { kind: 'gone' };
  const deliveryIds: string[] = [];
  const taken = await takePlace(db, call, held.id, async (transaction, changed) => {
    const deliveries = planBookingEvent(changed, { newId: randomUUID });
    await createDeliveries(transaction, deliveries);
    deliveryIds.push(...deliveries.map(({ id }) => id));
  });
  // The lead waits for an answer: nobody waits for the bell, and a sweep finds what it missed.
  for (const deliveryId of deliveryIds) void ring('delivery.send', { deliveryId });
  return taken === 'booked' ? { kind: 'booked', slot: held } : { kind: 'gone' };
}
