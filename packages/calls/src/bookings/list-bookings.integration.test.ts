import { randomUUID } from 'node:crypto';
import type { Database } from '@immolab/database';
import { insertKey, openTestDatabase } from '@immolab/testkit';
import { describe, expect, it } from 'vitest';
import { bookTestSlot, EVENING, slotAt } from '../testing/test-booking.js';
import { cancelBooking } from './cancel-booking.js';
import { type ListBookingsInput, listBookings } from './list-bookings.js';
import { readBooking } from './read-booking.js';

type Own = { readonly keyId: string; readonly accountId: string };

function list(db: Database, { keyId, accountId }: Own, input: Partial<ListBookingsInput> = {}) {
  const everything = { limit: 50, offset: 0, property: null, date: null, status: null };
  return listBookings(db, { ...everything, keyId, accountId, ...input });
}

describe('the list of bookings', () => {
  it('pages newest first and counts all, also behind the last page', async () => {
    const { db } = await openTestDatabase();
    const slots = [slotAt('10:00', 9)];
    const first = await bookTestSlot(db, { slots });
    const { key } = first;
    const second = await bookTestSlot(db, { key, slots });
    const third = await bookTestSlot(db, { key, slots });
    const ids = async (input: Partial<ListBookingsInput>) => {
      const { bookings, total } = await list(db, first, input);
      return { ids: bookings.map(({ id }) => id), total };
    };
    expect(await ids({ limit: 2 })).toEqual({ ids: [third.bookingId, second.bookingId], total: 3 });
    expect(await ids({ limit: 2, offset: 2 })).toEqual({ ids: [first.bookingId], total: 3 });
    expect(await ids({ offset: 3 })).toEqual({ ids: [], total: 3 });
  });

  it('is filtered by property, day and status', async () => {
    const { db } = await openTestDatabase();
    const property = { reference: 'REF-1', title: 'Loft', address: 'Seeweg 1, Zürich' };
    const first = await bookTestSlot(db, { property, slots: [EVENING] });
    const otherDay = { ...EVENING, date: '2030-07-01' };
    const second = await bookTestSlot(db, { key: first.key, slots: [otherDay] });
    const { keyId, bookingId } = second;
    await cancelBooking(db, { access: { keyId, bookingId }, by: 'lead' }, async () => undefined);
    const idsBy = async (input: Partial<ListBookingsInput>) =>
      (await list(db, first, input)).bookings.map(({ id }) => id);
    for (const name of ['REF-1', 'loft', 'SEEWEG 1, ZÜRICH']) {
      expect(await idsBy({ property: name })).toEqual([first.bookingId]);
    }
    expect(await idsBy({ property: 'REF' })).toEqual([]);
    expect(await idsBy({ date: '2030-07-01' })).toEqual([second.bookingId]);
    expect(await idsBy({ status: 'canceled' })).toEqual([second.bookingId]);
    expect(await idsBy({ status: 'canceled', date: '2030-06-01' })).toEqual([]);
  });

  it('holds what belongs to the key alone, and no place that is only held', async () => {
    const { db } = await openTestDatabase();
    const own = await bookTestSlot(db, { slots: [slotAt('10:00', 9)] });
    const sister = await insertKey(db, { accountId: own.accountId });
    const theirs = await bookTestSlot(db, { key: sister, slots: [slotAt('10:00', 9)] });
    expect((await list(db, own)).bookings.map(({ id }) => id)).toEqual([own.bookingId]);
    expect(await readBooking(db, { keyId: own.keyId, bookingId: theirs.bookingId })).toBeNull();
    await db.prisma.booking.update({
      where: { id: own.bookingId },
      data: { status: 'held' },
    });
    expect(await list(db, own)).toEqual({ bookings: [], total: 0 });
    expect(await readBooking(db, own)).toBeNull();
  });
});

describe('one booking', () => {
  it('tells when, for whom and of what', async () => {
    const { db } = await openTestDatabase();
    const property = { reference: 'REF-1', title: 'Loft', address: 'Seeweg 1, Zürich' };
    const own = await bookTestSlot(db, { property, slots: [EVENING], externalRef: 'LEAD-1' });
    expect(await readBooking(db, own)).toEqual({
      id: own.bookingId,
      date: '2030-06-01',
      startTime: '18:00',
      endTime: '19:00',
      timezone: 'Europe/Zurich',
      status: 'booked',
      createdAt: own.booking.createdAt.toISOString(),
      updatedAt: own.booking.updatedAt.toISOString(),
      canceledBy: null,
      callId: own.callId,
      leadName: 'Maria Muster',
      property,
      externalRef: 'LEAD-1',
      test: true,
    });
    expect(await readBooking(db, { keyId: own.keyId, bookingId: randomUUID() })).toBeNull();
  });

  it('has no name when the personal data was emptied', async () => {
    const { db } = await openTestDatabase();
    const own = await bookTestSlot(db);
    await db.prisma.call.updateMany({ data: { firstName: null, lastName: null } });
    expect((await readBooking(db, own))?.leadName).toBeNull();
  });
});
