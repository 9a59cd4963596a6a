import { createLogger } from '@immolab/runtime';
import { describe, expect, it } from 'vitest';
import { openTestDialer } from '../testing/open-test-dialer.js';
import { requestFor } from '../testing/requests.js';
import { until } from '../testing/until.js';
import { takeDueCalls } from './take-due-calls.js';

const logger = createLogger({ service: 'test', level: 'silent' });

/** A dialer whose bell the test rings. */
async function openDueCalls({ concurrency }: { readonly concurrency: number }) {
  const dialer = await openTestDialer();
  let bells = 0;
  let hear: () => Promise<void> = async () => undefined;
  const told: string[] = [];
  const dueCalls = await takeDueCalls({
    carrier: dialer,
    queues: {
      listen: async (_name, heard) => {
        hear = heard;
        return {
          running: 0,
          pause: async () => void told.push('pause'),
          resume: async () => undefined,
          close: async () => told.push('close') > 0,
        };
      },
    },
    logger,
    concurrency,
    onBell: () => {
      bells += 1;
    },
  });
  const accept = (count: number) =>
    Promise.all(Array.from({ length: count }, () => dialer.accept(requestFor('books', 'en'))));
  const untilEnded = (count: number) =>
    until(
      async () =>
        (await dialer.db.prisma.call.count({ where: { endedAt: { not: null } } })) === count,
    );
  return {
    ...dialer,
    dueCalls,
    acceptMany: accept,
    untilEnded,
    told,
    hear: () => hear(),
    bells: () => bells,
  };
}

describe('test calls that are due', () => {
  it('are carried when the bell is heard, once each, which live calls hear as well', async () => {
    const { acceptMany, untilEnded, hear, bells, db } = await openDueCalls({ concurrency: 10 });
    await acceptMany(3);
    await Promise.all([hear(), hear()]);
    await untilEnded(3);
    expect(bells()).toBe(2);
    const calls = await db.prisma.call.findMany();
    expect(calls.map(({ fence, endedReason }) => [fence, endedReason])).toEqual(
      Array.from({ length: 3 }, () => [1, 'slot_booked']),
    );
  });

  it('are carried as many at a time as there are places, the next as soon as one is free', async () => {
    const { acceptMany, untilEnded, dueCalls, activeCalls } = await openDueCalls({
      concurrency: 2,
    });
    await acceptMany(5);
    await dueCalls.look();
    expect(activeCalls.size).toBe(2);
    await untilEnded(5);
  });

  it('are left to others once the dialer drains', async () => {
    const { acceptMany, dueCalls, hear, told, draining, db } = await openDueCalls({
      concurrency: 9,
    });
    await acceptMany(1);
    draining.abort();
    await dueCalls.worker.pause();
    await hear();
    expect(await db.prisma.call.findFirstOrThrow()).toMatchObject({ fence: 0, leaseHolder: null });
    await dueCalls.worker.close(0);
    expect(told).toEqual(['pause', 'close']);
  });

  it('are given back when the dialer began to drain while it claimed them', async () => {
    const { acceptMany, startDueCalls, draining, activeCalls, db } = await openDueCalls({
      concurrency: 9,
    });
    await acceptMany(2);
    const starting = startDueCalls(2, () => undefined);
    draining.abort();
    expect(await starting).toBe(0);
    expect(activeCalls.size).toBe(0);
    for (const call of await db.prisma.call.findMany()) {
      expect(call).toMatchObject({ leaseHolder: null, leaseUntil: null, startedAt: null });
    }
  });
});
