import { randomUUID } from 'node:crypto';
import type { Database } from '@immolab/database';
import { insertKey, type TestKey, type TriggerRequestOptions } from '@immolab/testkit';
import { bookSlot } from '../slots/book-slot.js';
import { findOpenSlots } from '../slots/find-open-slots.js';
import { holdSlot } from '../slots/hold-slot.js';
import { answerTestCall } from './test-call.js';

/** A slot on a day that does not come soon. */
export function slotAt(startTime: string, maxBookings = 1) {
  const endTime = `${String(Number(startTime.slice(0, 2)) + 1).padStart(2, '0')}:00`;
  return { date: '2030-06-01', startTime, endTime, maxBookings };
}

export const MORNING = slotAt('10:00');
export const NOON = slotAt('12:00');
export const EVENING = slotAt('18:00');

export interface TestBookingOptions extends TriggerRequestOptions {
  readonly key?: TestKey;
  /** Of the lead; another one each time by default. */
  readonly phone?: string;
  /** Which of the open slots is taken. */
  readonly startTime?: string;
}

/** A call of a lead who books a slot, the first open one unless `startTime` says otherwise. */
export async function bookTestSlot(db: Database, options: TestBookingOptions = {}) {
  const { key = await insertKey(db), phone = randomUUID(), startTime, ...rest } = options;
  const { slots = [MORNING, NOON] } = rest;
  const claim = await answerTestCall(db, { ...rest, key, slots, phoneHash: Buffer.from(phone) });
  const open = await findOpenSlots(db, claim.callId);
  const slot = startTime === undefined ? open[0] : open.find((one) => one.startTime === startTime);
  if (slot === undefined) throw new Error('no such slot is open');
  if ((await holdSlot(db, claim, slot.id)) !== 'held') throw new Error('not held');
  if ((await bookSlot(db, claim, slot.id)) !== 'booked') throw new Error('not booked');
  const booking = await db.prisma.booking.findFirstOrThrow({
    where: { callId: claim.callId, status: 'booked' },
  });
  const { callId, keyId, accountId } = claim;
  return { key, claim, callId, keyId, accountId, bookingId: booking.id, booking };
}

/** Places taken, by the time at which the slots begin. */
export async function takenPlaces(db: Database): Promise<Record<string, number>> {
  const slots = await db.prisma.viewingSlot.findMany();
  return Object.fromEntries(slots.map(({ startTime, taken }) => [startTime, taken]));
}
