import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { postponeCall } from '../claim/postpone-call.js';
import { hoursFromNow, openLiveCalls } from '../testing/live-calls.js';
import { acceptTestCall } from '../testing/test-call.js';
import { countWaitingCalls } from './count-waiting-calls.js';
import { pauseDialling, resumeDialling } from './pause-dialling.js';
import { readDialling } from './read-dialling.js';
import { readWaiting } from './read-waiting.js';
import { storeCallingWindows } from './store-calling-windows.js';
import { WAITING_REASONS } from './waiting-reason.js';

type Live = Awaited<ReturnType<typeof openLiveCalls>>;

/** How to have a call wait for each reason. */
const WAYS: Readonly<Record<string, (live: Live) => Promise<unknown>>> = {
  claimed: async ({ wait, claim }) => claim((await wait()).callId),
  not_due: ({ wait }) => wait({ notBefore: hoursFromNow(1) }),
  ending: ({ wait }) => wait({ notBefore: hoursFromNow(-25) }),
  line_down: (live) => postpone(live, 'line_down'),
  provider_down: (live) => postpone(live, 'provider_down'),
  calling_hours: ({ wait }) => wait({ country: 'DE' }),
  contact_limit: async ({ wait, past }) => {
    const phoneHash = randomBytes(32);
    await past(phoneHash, 0.1);
    await wait({ phoneHash });
  },
  max_concurrent: async ({ wait, dial, liveKey }) => {
    const key = await liveKey({ maxConcurrent: 1 });
    await dial((await wait({ key })).callId);
    await wait({ key });
  },
  calls_per_day: async ({ wait, liveKey }) => wait({ key: await liveKey({ callsPerDay: 0 }) }),
  minutes_per_day: async ({ wait, liveKey }) => wait({ key: await liveKey({ minutesPerDay: 0 }) }),
  place: ({ wait }) => wait(),
};

async function postpone({ db, wait, claim }: Live, reason: 'line_down' | 'provider_down') {
  const claimed = await claim((await wait()).callId);
  if (claimed === null) throw new Error('not claimed');
  await postponeCall(db, claimed, { forMs: 60_000, reason });
}

describe('what live calls wait for', () => {
  it('is counted by reason, each call once, test calls not at all', async () => {
    const live = await openLiveCalls();
    await acceptTestCall(live.db);
    const none = Object.fromEntries(WAITING_REASONS.map((reason) => [reason, 0]));
    expect(await countWaitingCalls(live.db)).toEqual(none);
    for (const way of Object.values(WAYS)) await way(live);
    const each = Object.fromEntries(Object.keys(WAYS).map((reason) => [reason, 1]));
    expect(await countWaitingCalls(live.db)).toEqual({ ...each, paused: 0 });
    const calls = await live.db.prisma.call.findMany({ select: { id: true } });
    const told = await Promise.all(calls.map(({ id }) => readWaiting(live.db, id)));
    const reasons = told.flatMap((waiting) => waiting?.reason ?? []);
    expect(reasons.sort()).toEqual(Object.keys(WAYS).sort());
  });

  it('is told of one call with the hours in which it can be dialled, as far as they are known', async () => {
    const { db, wait } = await openLiveCalls();
    const { callId } = await wait({ country: 'DE' });
    const reason = 'calling_hours';
    expect(await readWaiting(db, callId)).toEqual({ reason, opensAt: null });
    const [soon, later] = [hoursFromNow(2), hoursFromNow(20)];
    await storeCallingWindows(db, [
      // Too near its end for a call to begin.
      { country: 'DE', opensAt: hoursFromNow(-1), closesAt: new Date(Date.now() + 30_000) },
      { country: 'DE', opensAt: later, closesAt: hoursFromNow(21) },
      { country: 'DE', opensAt: soon, closesAt: hoursFromNow(3) },
    ]);
    expect(await readWaiting(db, callId)).toEqual({ reason, opensAt: soon });
  });

  it('is the pause, while dialling is paused, for all that could be dialled otherwise', async () => {
    const live = await openLiveCalls();
    await live.wait();
    await live.wait({ country: 'DE' });
    await pauseDialling(live.db, { reason: 'test' });
    expect(await countWaitingCalls(live.db)).toMatchObject({ paused: 2, place: 0 });
  });
});

describe('the standing of live calls', () => {
  it('has the pause in force, those before it, and the hours of the countries waited for', async () => {
    const live = await openLiveCalls();
    const { db } = live;
    await pauseDialling(db, { reason: 'first' });
    await resumeDialling(db);
    await pauseDialling(db, { reason: 'second' });
    await live.wait();
    await live.wait({ country: 'FR' });
    await live.wait({ country: 'DE' });
    const opening = { opensAt: hoursFromNow(10), closesAt: hoursFromNow(20) };
    await storeCallingWindows(db, [
      { country: 'CH', ...opening },
      { country: 'FR', opensAt: hoursFromNow(-2), closesAt: hoursFromNow(-1) },
      { country: 'FR', opensAt: hoursFromNow(-1), closesAt: hoursFromNow(1) },
    ]);
    const standing = await readDialling(db);
    expect(standing).toMatchObject({
      pause: { reason: 'second', resumedAt: null },
      pastPauses: [{ reason: 'first', resumedAt: expect.any(Date) }],
      underWay: 0,
      countries: [
        { country: 'CH', calls: 1, ...opening },
        { country: 'DE', calls: 1, opensAt: null, closesAt: null },
        { country: 'FR', calls: 1 },
      ],
    });
    expect(standing.countries[2]?.closesAt?.getTime()).toBeGreaterThan(Date.now());
  });

  it('counts live calls under way', async () => {
    const live = await openLiveCalls();
    const claim = await live.dial((await live.wait()).callId);
    expect(await readDialling(live.db)).toMatchObject({ underWay: 1 });
    await live.end(claim);
    expect(await readDialling(live.db)).toMatchObject({ underWay: 0 });
  });
});
