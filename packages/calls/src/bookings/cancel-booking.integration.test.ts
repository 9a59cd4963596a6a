import { randomUUID } from 'node:crypto';
import type { Database } from '@immolab/database';
import { insertKey, openTestDatabase } from '@immolab/testkit';
import { describe, expect, it } from 'vitest';
import { readCall } from '../results/read-call.js';
import { bookTestSlot, MORNING, takenPlaces } from '../testing/test-booking.js';
import { cancelBooking } from './cancel-booking.js';
import type { ChangedBooking } from './changed-booking.js';
import { hashLinkToken } from './link-token.js';
import type { BookingAccess } from './lock-booking.js';
import { mintBookingLink } from './mint-booking-link.js';
import { rescheduleBooking } from './reschedule-booking.js';

function cancel(db: Database, access: BookingAccess, heard: ChangedBooking[] = []) {
  return cancelBooking(db, { access, by: 'integrator' }, async (_transaction, changed) => {
    heard.push(changed);
  });
}

describe('canceling a booking', () => {
  it('frees its place and tells of it, in the call as well', async () => {
    const { db } = await openTestDatabase();
    const { bookingId, callId, keyId } = await bookTestSlot(db);
    const heard: ChangedBooking[] = [];
    expect(await cancel(db, { keyId, bookingId }, heard)).toMatchObject({
      kind: 'changed',
      booking: { id: bookingId, status: 'canceled', canceledBy: 'integrator' },
    });
    expect(await takenPlaces(db)).toEqual({ '10:00': 0, '12:00': 0 });
    const call = await readCall(db, { keyId, callId });
    expect(call?.booking?.status).toBe('canceled');
    expect(heard).toHaveLength(1);
    expect(heard[0]).toMatchObject({
      keyId,
      sequence: 1,
      language: 'en',
      event: {
        event: 'booking.canceled',
        by: 'integrator',
        previous: null,
        booking: { id: bookingId, callId, leadName: 'Maria Muster', startTime: '10:00' },
      },
    });
  });

  it('again changes nothing and tells nobody, however many come at once', async () => {
    const { db } = await openTestDatabase();
    const { bookingId, keyId, key } = await bookTestSlot(db);
    await bookTestSlot(db, { key, startTime: '12:00' });
    const heard: ChangedBooking[] = [];
    const results = await Promise.all(
      Array.from({ length: 10 }, () => cancel(db, { keyId, bookingId }, heard)),
    );
    const kinds = results.map(({ kind }) => kind).sort();
    expect(kinds).toEqual(['changed', ...Array.from({ length: 9 }, () => 'unchanged')]);
    expect(heard).toHaveLength(1);
    expect(await takenPlaces(db)).toEqual({ '10:00': 0, '12:00': 1 });
  });

  it('is all undone when what it gives rise to cannot be written', async () => {
    const { db } = await openTestDatabase();
    const { bookingId, keyId } = await bookTestSlot(db);
    const failing = cancelBooking(
      db,
      { access: { keyId, bookingId }, by: 'integrator' },
      async () => {
        throw new Error('no room for deliveries');
      },
    );
    await expect(failing).rejects.toThrow('no room');
    expect(await takenPlaces(db)).toEqual({ '10:00': 1, '12:00': 0 });
    const booking = await db.prisma.booking.findFirstOrThrow();
    expect(booking).toMatchObject({ status: 'booked', sequence: 0 });
  });

  it('finds no booking of another key, none that does not exist and none that is only held', async () => {
    const { db } = await openTestDatabase();
    const { bookingId, keyId } = await bookTestSlot(db);
    const stranger = await insertKey(db);
    const missing = { kind: 'not_found' };
    expect(await cancel(db, { keyId: stranger.id, bookingId })).toEqual(missing);
    expect(await cancel(db, { keyId, bookingId: randomUUID() })).toEqual(missing);
    await db.prisma.booking.updateMany({ data: { status: 'held' } });
    expect(await cancel(db, { keyId, bookingId })).toEqual(missing);
  });

  it('is refused for a viewing that has begun, and for a booking that another has replaced', async () => {
    const { db } = await openTestDatabase();
    const { bookingId, keyId, key } = await bookTestSlot(db, { phone: 'one' });
    const second = await bookTestSlot(db, { key, phone: 'one', startTime: '12:00' });
    expect(await cancel(db, { keyId, bookingId })).toEqual({ kind: 'booking_replaced' });
    await db.prisma.viewingSlot.updateMany({ data: { startsAt: new Date(Date.now() - 1_000) } });
    expect(await cancel(db, { keyId, bookingId: second.bookingId })).toEqual({
      kind: 'viewing_begun',
    });
    expect(await takenPlaces(db)).toEqual({ '10:00': 0, '12:00': 1 });
  });

  it('gives the place to the next lead, and to one only', async () => {
    const { db } = await openTestDatabase();
    const { bookingId, keyId, key } = await bookTestSlot(db, { slots: [MORNING] });
    await cancel(db, { keyId, bookingId });
    await bookTestSlot(db, { key, slots: [MORNING] });
    await expect(bookTestSlot(db, { key, slots: [MORNING] })).rejects.toThrow('no such slot');
    expect(await takenPlaces(db)).toEqual({ '10:00': 1 });
  });
});

describe("canceling by the lead's link", () => {
  it('works for the booking that the link was made for', async () => {
    const { db } = await openTestDatabase();
    const { bookingId } = await bookTestSlot(db);
    const { token } = await mintBookingLink(db, bookingId);
    expect(await cancel(db, linkOf(token))).toMatchObject({
      kind: 'changed',
      booking: { id: bookingId },
    });
  });

  it('works neither with another token nor after its time', async () => {
    const { db } = await openTestDatabase();
    const { bookingId } = await bookTestSlot(db);
    const { token } = await mintBookingLink(db, bookingId);
    expect(await cancel(db, linkOf('0000000000000000'))).toEqual({ kind: 'not_found' });
    await db.prisma.bookingLink.updateMany({ data: { expiresAt: new Date(Date.now() - 1) } });
    expect(await cancel(db, linkOf(token))).toEqual({ kind: 'not_found' });
    expect(await takenPlaces(db)).toEqual({ '10:00': 1, '12:00': 0 });
  });

  it('lives as long as the viewing that it was moved to', async () => {
    const { db } = await openTestDatabase();
    const { bookingId, keyId } = await bookTestSlot(db);
    const { token } = await mintBookingLink(db, bookingId);
    const slot = { date: '2030-06-01', startTime: '12:00', endTime: null };
    const access = { keyId, bookingId };
    await rescheduleBooking(db, { access, by: 'integrator', slot }, async () => undefined);
    const link = await db.prisma.bookingLink.findFirstOrThrow();
    const noon = await db.prisma.viewingSlot.findFirstOrThrow({ where: { startTime: '12:00' } });
    expect(link.expiresAt).toEqual(noon.startsAt);
    expect((await cancel(db, linkOf(token))).kind).toBe('changed');
  });
});

function linkOf(token: string): BookingAccess {
  const tokenHash = hashLinkToken(token);
  if (tokenHash === null) throw new Error('no token');
  return { tokenHash };
}
