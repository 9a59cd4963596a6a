import { EventEmitter, once } from 'node:events';
import { claimDial, StaleClaimError } from '@immolab/calls';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openTestDialer, type TestDialer } from '../testing/open-test-dialer.js';
import { requestFor } from '../testing/requests.js';
import { keepLeases } from './keep-leases.js';

async function claim({ db, accept }: TestDialer) {
  const callId = await accept(requestFor('books', 'en'));
  const claimed = await claimDial(db, { callId, holder: 'test', test: true });
  if (claimed === null) throw new Error('not claimed');
  return claimed;
}

describe('the leases of a process', () => {
  it('are all renewed, and only the ones that were lost are given up', async () => {
    const dialer = await openTestDialer();
    const { db, leases } = dialer;
    const [kept, lost] = [await claim(dialer), await claim(dialer)];
    const losses: string[] = [];
    for (const one of [kept, lost]) leases.hold(one, ({ callId }) => void losses.push(callId));
    const before = new Date();
    await db.prisma.call.updateMany({ data: { leaseUntil: before } });
    await db.prisma.call.update({ where: { id: lost.callId }, data: { fence: { increment: 1 } } });
    await leases.renew();
    expect(losses).toEqual([lost.callId]);
    const rows = await db.prisma.call.findMany({ where: { leaseUntil: { gt: before } } });
    expect(rows.map(({ id }) => id)).toEqual([kept.callId]);
    await leases.renew();
    expect(losses).toHaveLength(1);
  });

  it('are renewed while the calls have taken every other connection', async () => {
    const dialer = await openTestDialer();
    const { db } = dialer;
    const claimed = await claim(dialer);
    const before = new Date();
    await db.prisma.call.update({ where: { id: claimed.callId }, data: { leaseUntil: before } });
    const calls = new EventEmitter();
    const over = once(calls, 'over');
    const busy = Array.from({ length: 20 }, () => db.transaction(() => over));
    const errors: unknown[] = [];
    const leases = keepLeases({ db, onError: (error) => errors.push(error) });
    onTestFinished(() => leases.close());
    leases.hold(claimed, (error) => errors.push(error));
    await leases.renew();
    calls.emit('over');
    expect(errors).toEqual([]);
    await Promise.all(busy);
    const row = await db.prisma.call.findUniqueOrThrow({ where: { id: claimed.callId } });
    expect(row.leaseUntil?.getTime()).toBeGreaterThan(before.getTime());
  });

  it('are given up when nothing is heard of the database for as long as one lasts', async () => {
    const dialer = await openTestDialer();
    const claimed = await claim(dialer);
    const gone = { query: () => Promise.reject(new Error('gone')) };
    let now = 0;
    const errors: unknown[] = [];
    const leases = keepLeases({
      db: { ...dialer.db, reserved: gone },
      onError: (error) => errors.push(error),
      clock: () => now,
    });
    onTestFinished(() => leases.close());
    const losses: unknown[] = [];
    leases.hold(claimed, (error) => losses.push(error));
    for (const at of [5_000, 10_000, 14_999]) {
      now = at;
      await leases.renew();
    }
    expect(losses).toEqual([]);
    now = 15_000;
    await leases.renew();
    expect(losses).toEqual([expect.any(StaleClaimError)]);
    expect(errors).toHaveLength(4);
  });

  it('are kept for longer where nobody else can take the call', async () => {
    const dialer = await openTestDialer();
    const claimed = await claim(dialer);
    let now = 0;
    const leases = keepLeases({
      db: { ...dialer.db, reserved: { query: () => Promise.reject(new Error('gone')) } },
      onError: () => undefined,
      clock: () => now,
      patienceMs: 45_000,
    });
    onTestFinished(() => leases.close());
    const losses: unknown[] = [];
    leases.hold(claimed, (error) => losses.push(error));
    now = 44_999;
    await leases.renew();
    expect(losses).toEqual([]);
    now = 45_000;
    await leases.renew();
    expect(losses).toHaveLength(1);
  });
});
