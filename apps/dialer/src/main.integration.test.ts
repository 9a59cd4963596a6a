import { randomUUID } from 'node:crypto';
import { acceptCall, endLostCalls } from '@immolab/calls';
import type { Database } from '@immolab/database';
import { openQueues } from '@immolab/queue';
import { insertKey, openTestDatabase } from '@immolab/testkit';
import { describe, expect, it, onTestFinished } from 'vitest';
import { launchDialer } from './testing/launch-dialer.js';
import { requestFor } from './testing/requests.js';
import { until } from './testing/until.js';

/** Slow enough to be met in the middle of a call. */
const SLOW = { SIMULATED_REPLY_MS: '400' };

/** Accepts calls and rings for them, as the gateway does. */
async function triggerCalls(db: Database, url: string, count: number): Promise<readonly string[]> {
  const queues = await openQueues({
    url,
    prefix: 'immolab',
    production: false,
    onError: () => undefined,
  });
  onTestFinished(() => queues.close());
  const key = await insertKey(db);
  const ids = Array.from({ length: count }, () => randomUUID());
  for (const callId of ids) {
    const request = requestFor('books', 'en', { reference: callId });
    const phoneHash = Buffer.from(callId);
    const input = { callId, key, request, phoneHash, warnings: [], idempotency: null };
    await acceptCall(db, { ...input, now: new Date() });
    await queues.ring('call.dial', { callId });
  }
  return ids;
}

async function readCalls(db: Database) {
  return db.prisma.call.findMany({ include: { turns: true }, orderBy: { sequence: 'asc' } });
}

/** All calls talk: each has got past the greeting. */
async function untilTalking(db: Database, count: number): Promise<void> {
  await until(
    async () => {
      const calls = await readCalls(db);
      return calls.filter(({ turns }) => turns.length > 2).length === count;
    },
    { what: 'talking' },
  );
}

describe('the dialer as a process', () => {
  it('carries the calls that it is rung for to their end', async () => {
    const { db, url } = await openTestDatabase();
    const dialer = await launchDialer(url, { SIMULATED_REPLY_MS: '0', SIMULATED_RING_MS: '0' });
    await triggerCalls(db, url, 5);
    await until(async () => (await readCalls(db)).every(({ endedAt }) => endedAt !== null));
    expect((await readCalls(db)).map(({ endedReason }) => endedReason)).toEqual(
      Array.from({ length: 5 }, () => 'slot_booked'),
    );
    dialer.kill('SIGTERM');
    expect(await dialer.ended()).toBe(0);
    const ended = dialer
      .log()
      .split('\n')
      .filter((line) => line.includes('"call.ended"'));
    expect(ended).toHaveLength(5);
    for (const personal of ['John', 'Smith', '+4179', 'maria.muster', 'Genève']) {
      expect(dialer.log()).not.toContain(personal);
    }
  });

  it('killed in the middle of calls, leaves them to another, which ends and never dials them again', async () => {
    const { db, url } = await openTestDatabase();
    const first = await launchDialer(url, SLOW);
    const ids = await triggerCalls(db, url, 3);
    await untilTalking(db, 3);
    first.kill('SIGKILL');
    await first.ended();
    const before = await readCalls(db);
    // The leases run out without anybody waiting for it.
    await db.prisma.call.updateMany({ data: { leaseUntil: new Date(0) } });
    await launchDialer(url, SLOW);
    const calls = await until(async () => {
      const found = await readCalls(db);
      return found.every(({ endedAt }) => endedAt !== null) && found;
    });
    expect(calls).toHaveLength(ids.length);
    for (const [index, call] of calls.entries()) {
      expect(call).toMatchObject({ endedReason: 'dialer_lost', fault: 'platform' });
      expect(call.startedAt).toEqual(before[index]?.startedAt);
      expect(call.turns).toEqual(before[index]?.turns);
    }
  });

  it('stopped for longer than its leases and continued, writes nothing into calls that were taken away', async () => {
    const { db, url } = await openTestDatabase();
    const dialer = await launchDialer(url, SLOW);
    const ids = await triggerCalls(db, url, 3);
    await untilTalking(db, 3);
    dialer.kill('SIGSTOP');
    await db.prisma.call.updateMany({ data: { leaseUntil: new Date(0) } });
    expect([...(await endLostCalls(db))].sort()).toEqual([...ids].sort());
    const before = await readCalls(db);
    dialer.kill('SIGCONT');
    await until(async () => dialer.log().split('"call.claim_lost"').length === 4);
    expect(await readCalls(db)).toEqual(before);
  });

  it('told to stop, ends within its deadline with no call left claimed', async () => {
    const { db, url } = await openTestDatabase();
    // A busy machine takes its time to write the ends.
    const long = { SIMULATED_REPLY_MS: '2000', DRAIN_DEADLINE_MS: '4000' };
    const dialer = await launchDialer(url, long);
    await triggerCalls(db, url, 3);
    await untilTalking(db, 3);
    const startedAt = performance.now();
    dialer.kill('SIGTERM');
    expect(await dialer.ended()).toBe(0);
    // With room for a busy machine; the calls themselves would go on for longer.
    expect(performance.now() - startedAt).toBeLessThan(12_000);
    for (const call of await readCalls(db)) {
      expect(call).toMatchObject({ leaseHolder: null, leaseUntil: null });
      expect(call.endedReason).toBe('dialer_lost');
    }
  });

  it('told to stop, lets calls finish that end in time', async () => {
    const { db, url } = await openTestDatabase();
    const dialer = await launchDialer(url, {
      SIMULATED_REPLY_MS: '100',
      DRAIN_DEADLINE_MS: '8000',
    });
    await triggerCalls(db, url, 3);
    await untilTalking(db, 3);
    dialer.kill('SIGTERM');
    expect(await dialer.ended()).toBe(0);
    for (const call of await readCalls(db)) expect(call.endedReason).toBe('slot_booked');
  });
});
