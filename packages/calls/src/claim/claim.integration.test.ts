import type { StoredAnswer } from '@immolab/contracts';
import { type Database, outlastOutages, type Statement } from '@immolab/database';
import { openTestDatabase } from '@immolab/testkit';
import { describe, expect, it } from 'vitest';
import { beginDialling } from '../progress/begin-dialling.js';
import { endCall } from '../progress/end-call.js';
import { markAnswered } from '../progress/mark-answered.js';
import { recordFacts } from '../progress/record-facts.js';
import { recordProgress } from '../progress/record-progress.js';
import { returnToWaiting } from '../progress/return-to-waiting.js';
import { bookSlot } from '../slots/book-slot.js';
import { holdSlot } from '../slots/hold-slot.js';
import { cancelWaitingCalls } from '../sweeps/cancel-waiting-calls.js';
import { endLostCalls } from '../sweeps/end-abandoned-calls.js';
import { acceptTestCall, answerTestCall, expireLease } from '../testing/test-call.js';
import { type Claim, StaleClaimError } from './claim.js';
import { claimDial } from './claim-dial.js';
import { claimDueTestCalls } from './claim-due-test-calls.js';
import { renewLeases } from './renew-leases.js';

const holder = 'test';

describe('a claim on a call', () => {
  it('is given to one of 20 workers that ask at once', async () => {
    const { db } = await openTestDatabase();
    const { callId } = await acceptTestCall(db);
    const claims = await Promise.all(
      Array.from({ length: 20 }, () => claimDial(db, { callId, holder, test: true })),
    );
    expect(claims.filter((claim) => claim !== null)).toHaveLength(1);
  });

  it('is given again when its lease ran out before dialling, with a higher fence', async () => {
    const { db } = await openTestDatabase();
    const { callId } = await acceptTestCall(db);
    const first = await claimDial(db, { callId, holder, test: true });
    await expireLease(db, callId);
    const second = await claimDial(db, { callId, holder, test: true });
    expect(second?.fence).toBe((first?.fence ?? 0) + 1);
  });

  it('is never given again once dialling began, whatever became of its worker', async () => {
    const { db } = await openTestDatabase();
    const { callId } = await acceptTestCall(db);
    const claim = await claimDial(db, { callId, holder, test: true });
    if (claim === null) throw new Error('not claimed');
    await beginDialling(db, claim, { fromNumber: null });
    await expireLease(db, callId);
    expect(await claimDial(db, { callId, holder, test: true })).toBeNull();
    expect(await claimDueTestCalls(db, { limit: 10, holder })).toEqual([]);
    expect(await endLostCalls(db)).toEqual([callId]);
    expect(await claimDial(db, { callId, holder, test: true })).toBeNull();
  });

  it('is refused before not_before, after expires_at, and for a key that is not active', async () => {
    const { db } = await openTestDatabase();
    const later = await acceptTestCall(db, { notBefore: new Date(Date.now() + 60_000) });
    expect(await claimDial(db, { callId: later.callId, holder, test: true })).toBeNull();
    const expired = await acceptTestCall(db, {
      notBefore: new Date(Date.now() - 25 * 3_600_000),
    });
    expect(await claimDial(db, { callId: expired.callId, holder, test: true })).toBeNull();
    const suspended = await acceptTestCall(db);
    await db.prisma.key.update({
      where: { id: suspended.key.id },
      data: { status: 'suspended' },
    });
    expect(await claimDial(db, { callId: suspended.callId, holder, test: true })).toBeNull();
  });

  it('keeps the leases of a worker that renews, and tells it which calls it lost', async () => {
    const { db } = await openTestDatabase();
    const kept = await answerTestCall(db);
    const lost = await answerTestCall(db);
    await expireLease(db, kept.callId);
    await expireLease(db, lost.callId);
    await db.prisma.call.update({ where: { id: lost.callId }, data: { fence: { increment: 1 } } });
    expect(await renewLeases(db, [kept, lost])).toEqual(new Set([kept.callId]));
    expect(await endLostCalls(db)).toEqual([lost.callId]);
  });

  it('is lost to a cancellation between claim and dialling', async () => {
    const { db } = await openTestDatabase();
    const { callId, key } = await acceptTestCall(db);
    const claim = await claimDial(db, { callId, holder, test: true });
    if (claim === null) throw new Error('not claimed');
    const canceled = await cancelWaitingCalls(db, { keyId: key.id, endedReason: 'key_revoked' });
    expect(canceled).toEqual([callId]);
    await expect(beginDialling(db, claim, { fromNumber: null })).rejects.toThrow(StaleClaimError);
  });
});

describe('a database whose answers are lost', () => {
  it('lets a call be dialled and answered as if they had come, and keeps the first times', async () => {
    const { db } = await openTestDatabase();
    const { callId } = await acceptTestCall(db);
    const claim = await claimDial(db, { callId, holder, test: true });
    if (claim === null) throw new Error('not claimed');
    const times = [];
    for (const write of [
      (through: Database) => beginDialling(through, claim, { fromNumber: '+41445550100' }),
      (through: Database) => markAnswered(through, claim),
    ]) {
      await write(db);
      times.push(await readTimes());
      await write(outlastOutages(losingOneAnswer(db), { forMs: 10_000 }));
      expect(await readTimes()).toEqual(times.at(-1));
    }
    expect(times).toMatchObject([
      { status: 'ringing', startedAt: expect.any(Date), answeredAt: null },
      { status: 'in_progress', startedAt: times[0]?.startedAt, answeredAt: expect.any(Date) },
    ]);

    function readTimes() {
      const select = { status: true, startedAt: true, answeredAt: true, fromNumber: true } as const;
      return db.prisma.call.findUniqueOrThrow({ where: { id: callId }, select });
    }
  });

  it('lets nobody dial but the claim that began, nor that one after the answer', async () => {
    const { db } = await openTestDatabase();
    const { callId } = await acceptTestCall(db);
    const dial = (claim: Claim) => beginDialling(db, claim, { fromNumber: null });
    const late = await claimDial(db, { callId, holder, test: true });
    await expireLease(db, callId);
    const claim = await claimDial(db, { callId, holder, test: true });
    if (late === null || claim === null) throw new Error('not claimed');
    await dial(claim);
    await expect(dial(late)).rejects.toThrow(StaleClaimError);
    // However long the database was away: while the call rings, no claim comes between.
    await expireLease(db, callId);
    await dial(claim);
    await markAnswered(db, claim);
    await expect(dial(claim)).rejects.toThrow(StaleClaimError);
    await expect(markAnswered(db, late)).rejects.toThrow(StaleClaimError);
  });

  it('lets the claim that gave a call back dial no more, before another claim and after it', async () => {
    const { db } = await openTestDatabase();
    const { callId } = await acceptTestCall(db);
    const dial = (claim: Claim) => beginDialling(db, claim, { fromNumber: null });
    const first = await claimDial(db, { callId, holder, test: true });
    if (first === null) throw new Error('not claimed');
    await dial(first);
    await returnToWaiting(db, first, { forMs: 0, reason: 'line_down' });
    await expect(dial(first)).rejects.toThrow(StaleClaimError);
    const second = await claimDial(db, { callId, holder, test: true });
    if (second === null) throw new Error('not claimed again');
    await expect(dial(first)).rejects.toThrow(StaleClaimError);
    await dial(second);
    await expect(dial(first)).rejects.toThrow(StaleClaimError);
  });
});

/** Carries out the first statement and says that the connection broke. */
function losingOneAnswer(db: Database): Database {
  let lost = false;
  return {
    ...db,
    async query<Row extends object>(statement: Statement, values: readonly unknown[]) {
      const rows = await db.query<Row>(statement, values);
      if (lost) return rows;
      lost = true;
      throw Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' });
    },
  };
}

describe('a stale worker', () => {
  it('writes nothing', async () => {
    const { db } = await openTestDatabase();
    const slot = { date: '2030-06-01', startTime: '10:00', endTime: '11:00', maxBookings: 1 };
    const claim = await answerTestCall(db, { slots: [slot] });
    const { callId } = claim;
    const slotId = (await db.prisma.viewingSlot.findFirstOrThrow()).id;
    await holdSlot(db, claim, slotId);
    await db.prisma.call.update({ where: { id: callId }, data: { fence: { increment: 1 } } });
    const before = await snapshot();
    const at = new Date();
    const turn = { role: 'user', text: 'x', at, answeredBy: null, tookMs: null } as const;
    const turns = [{ ...turn, interrupted: false, number: 1 }];
    const end = { endedReason: 'internal_error', fault: 'platform' } as const;
    const entry = { number: 1, tool: 'end_call', ok: true, details: {}, at } as const;
    const writes = [
      () => markAnswered(db, claim),
      () => recordProgress(db, claim, { turns, scriptState: {} }),
      () => recordProgress(db, claim, { tools: [entry] }),
      () => recordProgress(db, claim, { answers: [answer] }),
      () => recordProgress(db, claim, { facts: { reviewRequested: true } }),
      () => recordFacts(db, claim, { optedOut: true }),
      () => holdSlot(db, claim, slotId),
      () => bookSlot(db, claim, slotId),
      () => endCall(db, claim, end),
    ];
    for (const write of writes) await expect(write()).rejects.toThrow(StaleClaimError);
    expect(await snapshot()).toEqual(before);

    async function snapshot() {
      return {
        call: await db.prisma.call.findUniqueOrThrow({ where: { id: callId } }),
        turns: await db.prisma.turn.count(),
        tools: await db.prisma.toolCallLog.count(),
        answers: await db.prisma.answer.count(),
        bookings: await db.prisma.booking.findMany(),
        slots: await db.prisma.viewingSlot.findMany(),
      };
    }
  });
});

const answer: StoredAnswer = {
  criterionId: 'c1',
  attempt: 1,
  answer: 'yes',
  language: 'en',
  candidates: [],
  textJudgement: null,
  evaluation: {
    verdict: 'pass',
    value: true,
    normalized: 'yes',
    rule: 'yes_no.particle',
    reason: 'The answer is yes.',
    hedged: false,
    spans: [],
    candidates: [],
  },
  rulesVersion: '1',
};
