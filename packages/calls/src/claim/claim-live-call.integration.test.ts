import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { pauseDialling, resumeDialling } from '../dialling/pause-dialling.js';
import { storeCallingWindows } from '../dialling/store-calling-windows.js';
import { beginDialling, goOnDialling } from '../progress/begin-dialling.js';
import { hoursFromNow, openLiveCalls } from '../testing/live-calls.js';
import { acceptTestCall, expireLease } from '../testing/test-call.js';
import { StaleClaimError } from './claim.js';
import { claimDial } from './claim-dial.js';
import { postponeCall } from './postpone-call.js';
import { releaseClaim } from './release-claim.js';

const granted = (claims: readonly unknown[]) => claims.filter((claim) => claim !== null).length;

describe('a live call', () => {
  it('is claimed with the caller id of its key when nothing stands in the way', async () => {
    const { wait, claim, liveKey } = await openLiveCalls();
    const key = await liveKey({ fromNumber: '+41441234567' });
    const { callId } = await wait({ key });
    expect(await claim(callId)).toMatchObject({ callId, fromNumber: '+41441234567' });
    expect(await claim(callId)).toBeNull();
  });

  it('is not claimed outside the hours of its country, nor in the last minute of them', async () => {
    const { db, wait, claim } = await openLiveCalls();
    const { callId } = await wait();
    const open = (country: string, opensAt: number, closesAt: number) =>
      storeCallingWindows(db, [
        { country, opensAt: hoursFromNow(opensAt), closesAt: hoursFromNow(closesAt) },
      ]);
    await open('DE', -1, 1);
    expect(await claim(callId)).toBeNull();
    await open('CH', 0.1, 1);
    expect(await claim(callId)).toBeNull();
    await open('CH', -1, 0.5 / 60);
    expect(await claim(callId)).toBeNull();
    await open('CH', -1, 2 / 60);
    expect(await claim(callId)).not.toBeNull();
  });

  it('is not claimed while dialling is paused, and not dialled when the pause came after the claim', async () => {
    const { db, wait, claim } = await openLiveCalls();
    const { callId } = await wait();
    const claimed = await claim((await wait()).callId);
    if (claimed === null) throw new Error('not claimed');
    expect(await pauseDialling(db, { reason: 'trunk test' })).toBe(true);
    expect(await pauseDialling(db, { reason: 'again' })).toBe(false);
    expect(await claim(callId)).toBeNull();
    await expect(beginDialling(db, claimed, { fromNumber: null })).rejects.toThrow(StaleClaimError);
    expect(await resumeDialling(db)).toBe(true);
    expect(await resumeDialling(db)).toBe(false);
    await beginDialling(db, claimed, { fromNumber: null });
    expect(await claim(callId)).not.toBeNull();
  });

  it('is dialled over a further trunk, whose caller id it tells, unless dialling is paused', async () => {
    const { db, wait, claim } = await openLiveCalls();
    const { callId } = await wait();
    const claimed = await claim(callId);
    if (claimed === null) throw new Error('not claimed');
    await beginDialling(db, claimed, { fromNumber: '+41445550100' });
    expect(await goOnDialling(db, claimed, { fromNumber: '+41225550100' })).toBe(true);
    await pauseDialling(db, { reason: 'trunk test' });
    expect(await goOnDialling(db, claimed, { fromNumber: null })).toBe(false);
    const call = await db.prisma.call.findUniqueOrThrow({ where: { id: callId } });
    expect(call.fromNumber).toBe('+41225550100');
  });

  it('is not dialled by a worker whose lease ran out: another one may dial the number', async () => {
    const { db, wait, claim } = await openLiveCalls();
    const { callId } = await wait();
    const claimed = await claim(callId);
    if (claimed === null) throw new Error('not claimed');
    await expireLease(db, callId);
    await expect(beginDialling(db, claimed, { fromNumber: null })).rejects.toThrow(StaleClaimError);
  });

  it('waits for what is down, for as long as it was told to', async () => {
    const { db, wait, claim } = await openLiveCalls();
    const { callId } = await wait();
    const claimed = await claim(callId);
    if (claimed === null) throw new Error('not claimed');
    await postponeCall(db, claimed, { forMs: 60_000, reason: 'line_down' });
    expect(await claim(callId)).toBeNull();
    const data = { postponedUntil: new Date() };
    await db.prisma.call.update({ where: { id: callId }, data });
    expect(await claim(callId)).not.toBeNull();
  });
});

describe('a number', () => {
  it('is called by one of 20 workers that claim calls to it at once', async () => {
    const { wait, claim } = await openLiveCalls();
    const phoneHash = randomBytes(32);
    const calls = await Promise.all(Array.from({ length: 20 }, () => wait({ phoneHash })));
    const claims = await Promise.all(calls.map(({ callId }) => claim(callId)));
    expect(granted(claims)).toBe(1);
  });

  it('is free again at once when the claim was released before dialling', async () => {
    const { db, wait, claim } = await openLiveCalls();
    const phoneHash = randomBytes(32);
    const [first, second] = [await wait({ phoneHash }), await wait({ phoneHash })];
    const claimed = await claim(first.callId);
    if (claimed === null) throw new Error('not claimed');
    expect(await claim(second.callId)).toBeNull();
    await releaseClaim(db, claimed);
    expect(await claim(second.callId)).not.toBeNull();
  });

  it('is left in peace during a call and for 10 minutes after it', async () => {
    const { db, wait, claim, dial, end } = await openLiveCalls();
    const phoneHash = randomBytes(32);
    const first = await wait({ phoneHash });
    const { callId } = await wait({ phoneHash });
    const dialled = await dial(first.callId);
    expect(await claim(callId)).toBeNull();
    await end(dialled);
    expect(await claim(callId)).toBeNull();
    const ended = (minutes: number) =>
      db.prisma.call.update({
        where: { id: first.callId },
        data: { endedAt: hoursFromNow(-minutes / 60) },
      });
    await ended(9.9);
    expect(await claim(callId)).toBeNull();
    await ended(10.1);
    expect(await claim(callId)).not.toBeNull();
  });

  it('is called three times in 24 hours at most', async () => {
    const { db, wait, claim, past } = await openLiveCalls();
    const phoneHash = randomBytes(32);
    const [oldest] = [
      await past(phoneHash, 23),
      await past(phoneHash, 2),
      await past(phoneHash, 1),
    ];
    const { callId } = await wait({ phoneHash });
    expect(await claim(callId)).toBeNull();
    const data = { startedAt: hoursFromNow(-24.1) };
    await db.prisma.call.update({ where: { id: oldest }, data });
    expect(await claim(callId)).not.toBeNull();
  });

  it.each([
    ['CH', 6],
    ['FR', 4],
  ])('in %s is called %i times in 30 days at most', async (country, times) => {
    const { db, wait, claim, past } = await openLiveCalls();
    const phoneHash = randomBytes(32);
    const oldest = await past(phoneHash, 29.9 * 24, { country });
    for (let day = 1; day < times; day++) await past(phoneHash, 2 * 24 * day, { country });
    const { callId } = await wait({ phoneHash, country });
    expect(await claim(callId)).toBeNull();
    const data = { startedAt: hoursFromNow(-30.1 * 24) };
    await db.prisma.call.update({ where: { id: oldest }, data });
    expect(await claim(callId)).not.toBeNull();
  });

  it('is called without regard to test calls, and test calls without regard to it', async () => {
    const { db, wait, dial } = await openLiveCalls();
    const phoneHash = randomBytes(32);
    await dial((await wait({ phoneHash })).callId);
    await pauseDialling(db, { reason: 'test' });
    await storeCallingWindows(db, []);
    const tests = await Promise.all(
      Array.from({ length: 3 }, () => acceptTestCall(db, { phoneHash })),
    );
    const claims = tests.map(({ callId }) => claimDial(db, { callId, holder: 'test', test: true }));
    expect(granted(await Promise.all(claims))).toBe(3);
  });
});

describe('claims at once of several keys to several numbers', () => {
  it('pass no limit and never wait for each other in a circle', async () => {
    const { db, wait, claim, liveKey } = await openLiveCalls();
    const keys = [];
    for (let n = 0; n < 4; n++) keys.push(await liveKey({ maxConcurrent: 2 }));
    const numbers = Array.from({ length: 6 }, () => randomBytes(32));
    const calls: string[] = [];
    for (const phoneHash of numbers) {
      for (const key of keys) calls.push((await wait({ key, phoneHash })).callId);
    }
    const claims = await Promise.all([...calls, ...calls.toReversed()].map(claim));
    const held = await db.prisma.call.findMany({ where: { leaseUntil: { not: null } } });
    expect(granted(claims)).toBe(held.length);
    const mostOf = (names: readonly string[]) =>
      Math.max(...names.map((name) => names.filter((other) => other === name).length));
    expect(mostOf(held.map(({ keyId }) => keyId))).toBe(2);
    expect(mostOf(held.map(({ phoneHash }) => Buffer.from(phoneHash).toString('hex')))).toBe(1);
    // Six numbers and eight places: a claim is refused by the one or the other, never by chance.
    expect(held).toHaveLength(6);
  });
});

describe('a key', () => {
  it('has no more calls at a time than it may, with 50 claims at once', async () => {
    const { wait, claim, liveKey } = await openLiveCalls();
    const key = await liveKey({ maxConcurrent: 3 });
    const calls = [];
    for (let n = 0; n < 50; n++) calls.push(await wait({ key }));
    const claims = await Promise.all(calls.map(({ callId }) => claim(callId)));
    expect(granted(claims)).toBe(3);
  });

  it('has a place again when a call of it is over', async () => {
    const { wait, claim, dial, end, liveKey } = await openLiveCalls();
    const key = await liveKey({ maxConcurrent: 1 });
    const first = await dial((await wait({ key })).callId);
    const { callId } = await wait({ key });
    expect(await claim(callId)).toBeNull();
    await end(first);
    expect(await claim(callId)).not.toBeNull();
  });

  it('dials no more calls in a day of its timezone than it may', async () => {
    const { db, wait, claim, dial, end, liveKey } = await openLiveCalls();
    const key = await liveKey({ callsPerDay: 2, timezone: 'Europe/Zurich' });
    const first = await dial((await wait({ key })).callId);
    await end(first);
    const [second, third] = [await wait({ key }), await wait({ key })];
    const claims = await Promise.all([claim(second.callId), claim(third.callId)]);
    expect(granted(claims)).toBe(1);
    const data = { startedAt: hoursFromNow(-25), endedAt: hoursFromNow(-25) };
    await db.prisma.call.update({ where: { id: first.callId }, data });
    expect(granted([await claim(second.callId), await claim(third.callId)])).toBe(1);
  });

  it('dials no further call once its minutes of the day are used up', async () => {
    const { db, wait, claim, dial, liveKey } = await openLiveCalls();
    const key = await liveKey({ minutesPerDay: 5 });
    const talking = await dial((await wait({ key })).callId);
    const { callId } = await wait({ key });
    // The day may have begun a moment ago; what counts is when dialling began.
    const talked = (minutes: number) =>
      db.prisma.call.update({
        where: { id: talking.callId },
        data: { answeredAt: hoursFromNow(-minutes / 60) },
      });
    await talked(5.1);
    expect(await claim(callId)).toBeNull();
    await talked(4.9);
    expect(await claim(callId)).not.toBeNull();
  });
});
