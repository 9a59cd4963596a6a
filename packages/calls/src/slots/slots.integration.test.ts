import type { Database, Statement } from '@immolab/database';
import { insertKey, openTestDatabase } from '@immolab/testkit';
import { describe, expect, it } from 'vitest';
import type { ChangedBooking } from '../bookings/changed-booking.js';
import { endCall } from '../progress/end-call.js';
import { readCall } from '../results/read-call.js';
import { answerTestCall } from '../testing/test-call.js';
import { bookSlot } from './book-slot.js';
import { findOpenSlots } from './find-open-slots.js';
import { holdSlot } from './hold-slot.js';
import { releaseStaleHolds } from './release-holds.js';

const date = '2030-06-01';
const morning = { date, startTime: '10:00', endTime: '11:00', maxBookings: 1 };
const noon = { date, startTime: '12:00', endTime: '13:00', maxBookings: 1 };

async function answerWithPhone(db: Database, phone: string, slots = [morning]) {
  const key = await sharedKey(db);
  return answerTestCall(db, { key, slots, phoneHash: Buffer.from(phone) });
}

async function sharedKey(db: Database) {
  const select = { id: true, accountId: true, test: true, timezone: true };
  return (await db.prisma.key.findFirst({ select })) ?? insertKey(db);
}

/** The same database, where the sweep of another process comes right after a statement. */
function sweepingAfter(db: Database, name: string, sweep: () => Promise<unknown>): Database {
  return {
    ...db,
    transaction: (use) =>
      db.transaction((transaction) =>
        use({
          async query<Row extends object>(statement: Statement, values: readonly unknown[]) {
            const rows = await transaction.query<Row>(statement, values);
            if (statement.name === name) await sweep();
            return rows;
          },
        }),
      ),
  };
}

async function onlySlot(db: Database): Promise<string> {
  return (await db.prisma.viewingSlot.findFirstOrThrow()).id;
}

describe('viewing slots', () => {
  it('give their last place to one of 100 calls that want it at once', async () => {
    const { db, openAnother } = await openTestDatabase();
    await sharedKey(db);
    const claims = await Promise.all(
      Array.from({ length: 100 }, (_, index) => answerWithPhone(db, `phone ${index}`)),
    );
    const slotId = await onlySlot(db);
    const other = openAnother();
    const results = await Promise.all(
      claims.map(async (claim, index) => {
        const pool = index % 2 === 0 ? db : other;
        if ((await holdSlot(pool, claim, slotId)) === 'gone') return 'gone';
        return bookSlot(pool, claim, slotId);
      }),
    );
    expect(results.filter((result) => result === 'booked')).toHaveLength(1);
    expect(results.filter((result) => result === 'gone')).toHaveLength(99);
    const slot = await db.prisma.viewingSlot.findFirstOrThrow();
    expect(slot.taken).toBe(1);
  });

  it('are held while they are read back, and free again when the call ends unbooked', async () => {
    const { db } = await openTestDatabase();
    const first = await answerWithPhone(db, 'first');
    const second = await answerWithPhone(db, 'second');
    const slotId = await onlySlot(db);
    expect(await holdSlot(db, first, slotId)).toBe('held');
    expect(await holdSlot(db, first, slotId)).toBe('held');
    expect(await holdSlot(db, second, slotId)).toBe('gone');
    expect(await findOpenSlots(db, second.callId)).toEqual([]);
    await endCall(db, first, { endedReason: 'lead_hung_up', fault: 'lead' });
    expect(await holdSlot(db, second, slotId)).toBe('held');
    expect(await bookSlot(db, second, slotId)).toBe('booked');
  });

  it('are freed by the sweep when a hold ran out', async () => {
    const { db } = await openTestDatabase();
    const claim = await answerWithPhone(db, 'first');
    const slotId = await onlySlot(db);
    await holdSlot(db, claim, slotId);
    expect(await releaseStaleHolds(db)).toBe(0);
    await db.prisma.booking.updateMany({ data: { holdUntil: new Date(0) } });
    expect(await releaseStaleHolds(db)).toBe(1);
    expect(await bookSlot(db, claim, slotId)).toBe('gone');
    expect((await db.prisma.viewingSlot.findFirstOrThrow()).taken).toBe(0);
  });

  it('are free again when the call that holds them is over, whoever ended it', async () => {
    const { db } = await openTestDatabase();
    const { callId, ...claim } = await answerWithPhone(db, 'first');
    await holdSlot(db, { callId, ...claim }, await onlySlot(db));
    // What a process leaves that dies right after the end.
    const data = { endedAt: new Date(), endedReason: 'dialer_lost' };
    await db.prisma.call.update({ where: { id: callId }, data });
    expect(await releaseStaleHolds(db)).toBe(1);
    expect((await db.prisma.viewingSlot.findFirstOrThrow()).taken).toBe(0);
  });

  it('leave a lead with one active booking per property: the newer takes the place of the older', async () => {
    const { db } = await openTestDatabase();
    const first = await answerWithPhone(db, 'same', [morning, noon]);
    const second = await answerWithPhone(db, 'same', [morning, noon]);
    const [early, late] = await findOpenSlots(db, first.callId);
    if (early === undefined || late === undefined) throw new Error('no slots');
    await holdSlot(db, first, early.id);
    await bookSlot(db, first, early.id);
    await holdSlot(db, second, late.id);
    await bookSlot(db, second, late.id);
    const taken = await db.prisma.viewingSlot.findMany({ orderBy: { startsAt: 'asc' } });
    expect(taken.map((slot) => slot.taken)).toEqual([0, 1]);
    const ofCall = (callId: string, keyId: string) => readCall(db, { callId, keyId });
    expect((await ofCall(first.callId, first.keyId))?.booking?.status).toBe('rescheduled');
    expect((await ofCall(second.callId, second.keyId))?.booking).toMatchObject({
      status: 'booked',
      date,
      startTime: '12:00',
      timezone: 'Europe/Zurich',
    });
  });

  it('are booked by eight calls of one lead at once without a fault: one booking stays', async () => {
    const { db, openAnother } = await openTestDatabase();
    const wide = [
      { ...morning, maxBookings: 9 },
      { ...noon, maxBookings: 9 },
    ];
    const claims = [];
    for (let index = 0; index < 8; index += 1) {
      claims.push(await answerWithPhone(db, 'same', wide));
    }
    const open = await findOpenSlots(db, claims[0]?.callId ?? '');
    const other = openAnother();
    const booked = await Promise.all(
      claims.map(async (claim, index) => {
        const pool = index % 2 === 0 ? db : other;
        const slotId = open[index % open.length]?.id ?? '';
        await holdSlot(pool, claim, slotId);
        return bookSlot(pool, claim, slotId);
      }),
    );
    expect(booked).toEqual(claims.map(() => 'booked'));
    const statuses = (await db.prisma.booking.findMany()).map(({ status }) => status).sort();
    expect(statuses).toEqual(['booked', ...Array.from({ length: 7 }, () => 'rescheduled')]);
    const slots = await db.prisma.viewingSlot.findMany();
    expect(slots.reduce((sum, slot) => sum + slot.taken, 0)).toBe(1);
  });

  it('are not offered when they begin in under two hours or are full', async () => {
    const { db } = await openTestDatabase();
    const past = { date: '2020-01-01', startTime: '10:00', endTime: '11:00', maxBookings: 1 };
    const claim = await answerWithPhone(db, 'first', [noon, past, morning]);
    const open = await findOpenSlots(db, claim.callId);
    expect(open.map(({ startTime }) => startTime)).toEqual(['10:00', '12:00']);
    await db.prisma.viewingSlot.updateMany({
      where: { startTime: '10:00', date },
      data: { startsAt: new Date(Date.now() + 2 * 3_600_000 - 1_000) },
    });
    expect(await findOpenSlots(db, claim.callId)).toMatchObject([{ startTime: '12:00' }]);
  });

  it('tell of a booking in its own transaction: created, or moved when it replaces another', async () => {
    const { db } = await openTestDatabase();
    const heard: ChangedBooking[] = [];
    const hear = async (_transaction: unknown, changed: ChangedBooking) => {
      heard.push(changed);
    };
    const claims = [
      await answerWithPhone(db, 'same', [morning, noon]),
      await answerWithPhone(db, 'same', [morning, noon]),
    ];
    const open = await findOpenSlots(db, claims[0]?.callId ?? '');
    for (const [at, claim] of claims.entries()) {
      await holdSlot(db, claim, open[at]?.id ?? '');
      await bookSlot(db, claim, open[at]?.id ?? '', hear);
    }
    const [first, second] = await db.prisma.booking.findMany({ orderBy: { createdAt: 'asc' } });
    expect(heard.map(({ event, sequence }) => ({ ...event, sequence }))).toMatchObject([
      { event: 'booking.created', previous: null, by: 'lead', sequence: 0 },
      {
        event: 'booking.rescheduled',
        previous: { id: first?.id, date, startTime: '10:00', endTime: '11:00' },
        booking: { id: second?.id, startTime: '12:00', status: 'booked' },
        sequence: 1,
      },
    ]);
    // One entry in the lead's calendar.
    expect(second?.calendarId).toBe(first?.calendarId);
  });

  it('stay booked, and are told of once, when the answer was lost and the call books again', async () => {
    const { db } = await openTestDatabase();
    const claim = await answerWithPhone(db, 'first');
    const slotId = await onlySlot(db);
    await holdSlot(db, claim, slotId);
    const told: ChangedBooking[] = [];
    const book = () =>
      bookSlot(db, claim, slotId, async (_transaction, changed) => void told.push(changed));
    expect([await book(), await book()]).toEqual(['booked', 'booked']);
    expect(told).toHaveLength(1);
    expect((await db.prisma.viewingSlot.findFirstOrThrow()).taken).toBe(1);
  });

  it('are not booked when the event cannot be written', async () => {
    const { db } = await openTestDatabase();
    const claim = await answerWithPhone(db, 'first');
    const slotId = await onlySlot(db);
    await holdSlot(db, claim, slotId);
    const failing = bookSlot(db, claim, slotId, async () => {
      throw new Error('no room for the event');
    });
    await expect(failing).rejects.toThrow('no room');
    expect((await db.prisma.booking.findFirstOrThrow()).status).toBe('held');
  });

  it('are booked or not, never half: no sweep takes the hold while the old booking makes way', async () => {
    const { db, openAnother } = await openTestDatabase();
    const first = await answerWithPhone(db, 'same', [morning, noon]);
    const second = await answerWithPhone(db, 'same', [morning, noon]);
    const [early, late] = await findOpenSlots(db, first.callId);
    await holdSlot(db, first, early?.id ?? '');
    await bookSlot(db, first, early?.id ?? '');
    await holdSlot(db, second, late?.id ?? '');
    await db.prisma.booking.updateMany({
      where: { status: 'held' },
      data: { holdUntil: new Date(0) },
    });
    const sweep = () => releaseStaleHolds(openAnother());
    const swept = sweepingAfter(db, 'book_slot_supersede', sweep);
    expect(await bookSlot(swept, second, late?.id ?? '')).toBe('booked');
    const booked = await db.prisma.booking.findMany({ where: { status: 'booked' } });
    expect(booked.map(({ callId }) => callId)).toEqual([second.callId]);
    const slots = await db.prisma.viewingSlot.findMany();
    expect(slots.reduce((sum, slot) => sum + slot.taken, 0)).toBe(1);
  });

  it('are freed by many sweeps at once without a fault, each place once', async () => {
    const { db, openAnother } = await openTestDatabase();
    const wide = [
      { ...morning, maxBookings: 99 },
      { ...noon, maxBookings: 99 },
    ];
    for (let index = 0; index < 20; index += 1) {
      const claim = await answerWithPhone(db, `phone ${index}`, wide);
      const open = await findOpenSlots(db, claim.callId);
      for (const { id } of open) await holdSlot(db, claim, id);
    }
    await db.prisma.booking.updateMany({ data: { holdUntil: new Date(0) } });
    const other = openAnother();
    await Promise.all(Array.from({ length: 8 }, (_, at) => releaseStaleHolds(at % 2 ? db : other)));
    const slots = await db.prisma.viewingSlot.findMany();
    expect(slots.map(({ taken }) => taken)).toEqual([0, 0]);
  });

  it('count with the newest `maxBookings`, and bookings already made stay', async () => {
    const { db } = await openTestDatabase();
    const wide = { ...morning, maxBookings: 2 };
    const claims = [];
    for (const phone of ['first', 'second', 'third']) {
      claims.push(await answerWithPhone(db, phone, [wide]));
    }
    const [first, second, third] = claims;
    if (first === undefined || second === undefined || third === undefined) throw new Error();
    const slotId = await onlySlot(db);
    for (const claim of [first, second]) {
      await holdSlot(db, claim, slotId);
      await bookSlot(db, claim, slotId);
    }
    expect(await holdSlot(db, third, slotId)).toBe('gone');
    // A later trigger lowers it below what is booked: nobody loses a place, nobody gets one.
    await answerWithPhone(db, 'fourth', [morning]);
    expect(await db.prisma.booking.count({ where: { status: 'booked' } })).toBe(2);
    expect(await findOpenSlots(db, third.callId)).toEqual([]);
    expect(await holdSlot(db, third, slotId)).toBe('gone');
    // And a later one raises it.
    await answerWithPhone(db, 'fifth', [{ ...morning, maxBookings: 3 }]);
    expect(await holdSlot(db, third, slotId)).toBe('held');
    expect(await bookSlot(db, third, slotId)).toBe('booked');
  });
});
