import { randomUUID } from 'node:crypto';
import { openTestDatabase } from '@immolab/testkit';
import { describe, expect, it } from 'vitest';
import { bookSlot } from '../slots/book-slot.js';
import { holdSlot } from '../slots/hold-slot.js';
import { answerTestCall } from '../testing/test-call.js';
import { hashLinkToken } from './link-token.js';
import { mintBookingLink } from './mint-booking-link.js';

const slot = { date: '2030-06-01', startTime: '10:00', endTime: '11:00', maxBookings: 1 };

async function bookedCall() {
  const { db } = await openTestDatabase();
  const claim = await answerTestCall(db, { slots: [slot] });
  const { id: slotId } = await db.prisma.viewingSlot.findFirstOrThrow();
  await holdSlot(db, claim, slotId);
  await bookSlot(db, claim, slotId);
  const booking = await db.prisma.booking.findFirstOrThrow({ include: { slot: true } });
  return { db, booking };
}

describe('the link of a booking', () => {
  it('has a token of 16 base62 characters, of which the hash alone is stored', async () => {
    const { db, booking } = await bookedCall();
    const { token } = await mintBookingLink(db, booking.id);
    expect(token).toMatch(/^[0-9A-Za-z]{16}$/);
    const [link] = await db.prisma.bookingLink.findMany();
    expect(Buffer.from(link?.tokenHash ?? [])).toEqual(hashLinkToken(token));
    expect(JSON.stringify(link)).not.toContain(token);
  });

  it('expires when the viewing begins', async () => {
    const { db, booking } = await bookedCall();
    await mintBookingLink(db, booking.id);
    const link = await db.prisma.bookingLink.findFirstOrThrow();
    expect(link.expiresAt).toEqual(booking.slot.startsAt);
  });

  it('is another one each time, for the same calendar entry', async () => {
    const { db, booking } = await bookedCall();
    const first = await mintBookingLink(db, booking.id);
    const second = await mintBookingLink(db, booking.id);
    expect(second.token).not.toBe(first.token);
    expect(first.calendar).toEqual({
      id: booking.calendarId,
      sequence: 0,
      updatedAt: booking.updatedAt,
    });
    expect(second.calendar).toEqual(first.calendar);
  });

  it('is made for a booking that exists alone', async () => {
    const { db } = await openTestDatabase();
    await expect(mintBookingLink(db, randomUUID())).rejects.toThrow('does not exist');
  });
});

describe('a text that is no token', () => {
  it.each(['', 'short', '0123456789abcde!', '0123456789abcdefg', 'ünïcödeünïcödeün'])(
    'has no hash: %s',
    (text) => {
      expect(hashLinkToken(text)).toBeNull();
    },
  );
});
