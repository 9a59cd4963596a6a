import { randomUUID } from 'node:crypto';
import { buildTriggerRequest, insertKey, openTestDatabase, type TestKey } from '@immolab/testkit';
import { describe, expect, it } from 'vitest';
import { type AcceptCallInput, acceptCall } from './accept-call.js';

function input(key: TestKey, request: AcceptCallInput['request']): AcceptCallInput {
  return {
    callId: randomUUID(),
    key,
    request,
    phoneHash: Buffer.from('phone'),
    warnings: [],
    idempotency: null,
    now: new Date(),
  };
}

const SLOT = { date: '2030-06-01', startTime: '10:00', endTime: '11:00', maxBookings: 1 };
const times = (count: number) => Array.from({ length: count }, (_, index) => index);

describe('calls that come at the same time', () => {
  it('are numbered within their own keys, without a gap and in the order in which they came', async () => {
    const { db } = await openTestDatabase();
    const keys = [await insertKey(db), await insertKey(db), await insertKey(db)];
    const inputs = times(30).flatMap((index) => {
      const key = keys[index % keys.length];
      return key ? [input(key, buildTriggerRequest({ externalRef: `LEAD-${index}` }))] : [];
    });
    await Promise.all(inputs.map((one) => acceptCall(db, one)));
    for (const key of keys) {
      const calls = await db.prisma.call.findMany({
        where: { keyId: key.id },
        orderBy: { sequence: 'asc' },
      });
      expect(calls.map(({ sequence }) => sequence)).toEqual(times(10).map((index) => index + 1));
      const sent = inputs.filter((one) => one.key.id === key.id);
      expect(calls.map(({ id }) => id)).toEqual(sent.map(({ callId }) => callId));
    }
  });

  it('do not suffer from one that the database cannot store', async () => {
    const { db } = await openTestDatabase();
    const key = await insertKey(db);
    const results = await Promise.allSettled(
      ['LEAD-1', 'LEAD-\u0000', 'LEAD-3'].map((externalRef) =>
        acceptCall(db, input(key, buildTriggerRequest({ externalRef }))),
      ),
    );
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    const calls = await db.prisma.call.findMany({ orderBy: { sequence: 'asc' } });
    expect(calls.map(({ sequence, externalRef }) => [sequence, externalRef])).toEqual([
      [1, 'LEAD-1'],
      [2, 'LEAD-3'],
    ]);
  });

  it('do not suffer from those of another key that has no room', async () => {
    const { db } = await openTestDatabase();
    const full = await insertKey(db, { maxCalls: 1 });
    const free = await insertKey(db);
    const results = await Promise.all(
      [full, free, full, free].map((key) => acceptCall(db, input(key, buildTriggerRequest()))),
    );
    const kinds = results.map(({ kind }) => kind);
    expect([kinds[1], kinds[3]]).toEqual(['accepted', 'accepted']);
    expect([kinds[0], kinds[2]].sort()).toEqual(['accepted', 'quota_exceeded']);
  });

  it('never wait for each other in a circle: many keys and slots over two gateways', async () => {
    const { db, openAnother } = await openTestDatabase();
    const first = await insertKey(db);
    const keys = [first];
    while (keys.length < 8) keys.push(await insertKey(db, { accountId: first.accountId }));
    const pools = [db, openAnother()];
    const results = await Promise.all(
      times(320).map((index) => {
        // Each pool meets the keys, and each call the slots, in another order.
        const key = keys[(index * (index % 2 === 0 ? 3 : 5)) % keys.length] ?? first;
        const slots = [10, 12, 14].map((hour) => ({
          ...SLOT,
          startTime: `${hour}:00`,
          endTime: `${hour + 1}:00`,
          maxBookings: 1 + (index % 5),
        }));
        if (index % 2 === 0) slots.reverse();
        return acceptCall(pools[index % 2] ?? db, input(key, buildTriggerRequest({ slots })));
      }),
    );
    expect(results.filter(({ kind }) => kind === 'accepted')).toHaveLength(320);
    expect(await db.prisma.viewingSlot.count()).toBe(3);
    expect(await db.prisma.callSlot.count()).toBe(3 * 320);
  });
});

describe('a slot', () => {
  it('that stands there as it is wanted is linked and not written again', async () => {
    const { db } = await openTestDatabase();
    const key = await insertKey(db);
    const offer = (maxBookings: number) =>
      acceptCall(db, input(key, buildTriggerRequest({ slots: [{ ...SLOT, maxBookings }] })));
    const versionOf = async () => {
      const rows = await db.query<{ version: string; most: number }>(
        {
          name: 'version_of_slot',
          text: 'SELECT xmin::text AS version, max_bookings AS most FROM viewing_slot',
        },
        [],
      );
      return rows;
    };
    await offer(1);
    const [written] = await versionOf();
    await offer(1);
    expect(await versionOf()).toEqual([written]);
    expect(await db.prisma.callSlot.count()).toBe(2);
    await offer(2);
    expect(await versionOf()).toMatchObject([{ most: 2 }]);
    expect(await db.prisma.callSlot.count()).toBe(3);
  });
});
