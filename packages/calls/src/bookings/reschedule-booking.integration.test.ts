import type { Database } from '@immolab/database';
import { insertKey, openTestDatabase } from '@immolab/testkit';
import { describe, expect, it } from 'vitest';
import {
  bookTestSlot,
  EVENING,
  MORNING,
  NOON,
  slotAt,
  takenPlaces,
} from '../testing/test-booking.js';
import { cancelBooking } from './cancel-booking.js';
import type { ChangedBooking } from './changed-booking.js';
import { type RescheduleInput, rescheduleBooking } from './reschedule-booking.js';

const all = [MORNING, NOON, EVENING];

function to(startTime: string): RescheduleInput['slot'] {
  return { date: '2030-06-01', startTime, endTime: null };
}

type Own = { readonly keyId: string; readonly bookingId: string };

function reschedule(
  db: Database,
  { keyId, bookingId }: Own,
  slot: RescheduleInput['slot'],
  heard: ChangedBooking[] = [],
  by: RescheduleInput['by'] = 'integrator',
) {
  const access = { keyId, bookingId };
  return rescheduleBooking(db, { access, by, slot }, async (_transaction, changed) => {
    heard.push(changed);
  });
}

describe('rescheduling a booking', () => {
  it('moves it to the other slot and keeps its identity and its calendar entry', async () => {
    const { db } = await openTestDatabase();
    const own = await bookTestSlot(db, { slots: all });
    const heard: ChangedBooking[] = [];
    expect(await reschedule(db, own, to('18:00'), heard)).toMatchObject({
      kind: 'changed',
      booking: { id: own.bookingId, status: 'booked', startTime: '18:00', endTime: '19:00' },
    });
    expect(await takenPlaces(db)).toEqual({ '10:00': 0, '12:00': 0, '18:00': 1 });
    expect(heard).toHaveLength(1);
    expect(heard[0]).toMatchObject({
      sequence: 1,
      event: {
        event: 'booking.rescheduled',
        previous: { id: own.bookingId, startTime: '10:00', endTime: '11:00' },
      },
    });
    const booking = await db.prisma.booking.findFirstOrThrow();
    expect(booking).toMatchObject({ calendarId: own.booking.calendarId, sequence: 1 });
    expect(booking.updatedAt.getTime()).toBeGreaterThan(own.booking.updatedAt.getTime());
  });

  it('to the slot that it has changes nothing and tells nobody', async () => {
    const { db } = await openTestDatabase();
    const own = await bookTestSlot(db);
    const heard: ChangedBooking[] = [];
    expect((await reschedule(db, own, to('10:00'), heard)).kind).toBe('unchanged');
    expect(heard).toEqual([]);
    expect(await takenPlaces(db)).toEqual({ '10:00': 1, '12:00': 0 });
  });

  it('is refused when the other slot is full, and names the open ones', async () => {
    const { db } = await openTestDatabase();
    const own = await bookTestSlot(db, { slots: all });
    await bookTestSlot(db, { key: own.key, startTime: '12:00', slots: all });
    const refused = await reschedule(db, own, to('12:00'));
    expect(refused).toEqual({
      kind: 'slot_unavailable',
      openSlots: [{ date: '2030-06-01', startTime: '18:00', endTime: '19:00' }],
    });
    expect(await takenPlaces(db)).toEqual({ '10:00': 1, '12:00': 1, '18:00': 0 });
  });

  it('is refused to a time that the property has no slot for, or that is over', async () => {
    const { db } = await openTestDatabase();
    const own = await bookTestSlot(db);
    expect((await reschedule(db, own, to('13:00'))).kind).toBe('slot_unavailable');
    const elsewhere = { ...to('12:00'), date: '2030-06-02' };
    expect((await reschedule(db, own, elsewhere)).kind).toBe('slot_unavailable');
    const long = { ...to('12:00'), endTime: '14:00' };
    expect((await reschedule(db, own, long)).kind).toBe('slot_unavailable');
    await db.prisma.viewingSlot.updateMany({
      where: { startTime: '12:00' },
      data: { startsAt: new Date(Date.now() - 1_000) },
    });
    expect((await reschedule(db, own, to('12:00'))).kind).toBe('slot_unavailable');
  });

  it('lets a lead come no nearer than two hours, and the agency as near as it wants', async () => {
    const { db } = await openTestDatabase();
    const own = await bookTestSlot(db);
    await db.prisma.viewingSlot.updateMany({
      where: { startTime: '12:00' },
      data: { startsAt: new Date(Date.now() + 3_600_000) },
    });
    expect((await reschedule(db, own, to('12:00'), [], 'lead')).kind).toBe('slot_unavailable');
    expect((await reschedule(db, own, to('12:00'))).kind).toBe('changed');
  });

  it('is refused when the booking is canceled, replaced or its viewing has begun', async () => {
    const { db } = await openTestDatabase();
    const first = await bookTestSlot(db, { phone: 'one', slots: all });
    const { key } = first;
    const second = await bookTestSlot(db, { key, phone: 'one', startTime: '12:00', slots: all });
    expect((await reschedule(db, first, to('18:00'))).kind).toBe('booking_replaced');
    const third = await bookTestSlot(db, { key, slots: all });
    const { keyId, bookingId } = third;
    await cancelBooking(db, { access: { keyId, bookingId }, by: 'lead' }, async () => undefined);
    expect((await reschedule(db, third, to('18:00'))).kind).toBe('booking_canceled');
    await db.prisma.viewingSlot.updateMany({
      where: { startTime: '12:00' },
      data: { startsAt: new Date(Date.now() - 1_000) },
    });
    expect((await reschedule(db, second, to('18:00'))).kind).toBe('viewing_begun');
  });

  it('gives the last place of a slot to one of 20 that want it at once', async () => {
    const { db, openAnother } = await openTestDatabase();
    const slots = [slotAt('10:00', 20), NOON];
    const first = await bookTestSlot(db, { slots });
    const { key } = first;
    const others = [];
    for (let count = 1; count < 20; count += 1) others.push(await bookTestSlot(db, { key, slots }));
    const other = openAnother();
    const results = await Promise.all(
      [first, ...others].map((own, at) => reschedule(at % 2 ? other : db, own, to('12:00'))),
    );
    expect(results.filter(({ kind }) => kind === 'changed')).toHaveLength(1);
    expect(results.filter(({ kind }) => kind === 'slot_unavailable')).toHaveLength(19);
    expect(await takenPlaces(db)).toEqual({ '10:00': 19, '12:00': 1 });
  });

  it('does not lock up when many leads change places at once', async () => {
    const { db, openAnother } = await openTestDatabase();
    const slots = [slotAt('10:00', 99), slotAt('12:00', 99)];
    const key = await insertKey(db);
    const all = [];
    for (let count = 0; count < 12; count += 1) {
      const startTime = count % 2 ? '12:00' : '10:00';
      all.push(await bookTestSlot(db, { key, slots, startTime }));
    }
    const other = openAnother();
    for (let round = 0; round < 8; round += 1) {
      const moves = all.map((own, at) => {
        const there = (at + round) % 2 ? '10:00' : '12:00';
        return reschedule(at % 3 ? db : other, own, to(there));
      });
      const kinds = (await Promise.all(moves)).map(({ kind }) => kind);
      expect(new Set(kinds)).toEqual(new Set(['changed']));
    }
    expect(await takenPlaces(db)).toEqual({ '10:00': 6, '12:00': 6 });
  });
});
