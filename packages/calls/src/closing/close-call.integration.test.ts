import type { CriterionResult } from '@immolab/contracts';
import type { Database } from '@immolab/database';
import { insertKey, openTestDatabase } from '@immolab/testkit';
import { describe, expect, it } from 'vitest';
import type { ClaimedCall } from '../claim/claimed-call.js';
import { endCall } from '../progress/end-call.js';
import { recordFacts } from '../progress/record-facts.js';
import { recordProgress } from '../progress/record-progress.js';
import { listCalls } from '../results/list-calls.js';
import { readCall } from '../results/read-call.js';
import { readUsage } from '../results/read-usage.js';
import { findUnscoredCalls } from '../sweeps/find-unscored-calls.js';
import { answerTestCall } from '../testing/test-call.js';
import { type CallVerdict, closeCall } from './close-call.js';
import { readEndedCall } from './read-ended-call.js';

const passed: CriterionResult = {
  criterionId: 'c1',
  question: 'What is your monthly budget?',
  answer: 'about 3200',
  passed: true,
  eliminatory: true,
  type: 'number',
  expectedValue: '2400',
  points: 30,
  maxPoints: 30,
  verdict: 'pass',
  normalized: '3200',
  rule: 'number.value',
  reason: '3200 is within what is accepted (at least 2400).',
  hedged: true,
};

const verdict: CallVerdict = {
  status: 'completed',
  outcome: 'qualified',
  score: 85,
  qualified: true,
  needsReview: false,
  criteriaResults: [passed],
  criteriaAsked: 2,
  rulesVersion: '1',
};

const done = { endedReason: 'criteria_done', fault: null } as const;

async function endedCall(db: Database): Promise<ClaimedCall> {
  const claim = await answerTestCall(db);
  await endCall(db, claim, done);
  return claim;
}

describe('closing a call', () => {
  it('writes result, status, counters and what comes after in one transaction, once', async () => {
    const { db, openAnother } = await openTestDatabase();
    const { callId, keyId } = await endedCall(db);
    const other = openAnother();
    const written = await Promise.all(
      [db, other, db, other].map((pool) =>
        closeCall(pool, callId, verdict, async (_transaction, { result }) => result.status),
      ),
    );
    expect(written.filter((status) => status === 'completed')).toHaveLength(1);
    expect(written.filter((status) => status === null)).toHaveLength(3);
    expect(await readUsage(db, { keyId })).toMatchObject({
      byStatus: { completed: 1 },
      averageScore: 85,
      qualifiedCount: 1,
      activeCalls: [],
    });
    expect(await readCall(db, { callId, keyId })).toMatchObject({
      status: 'completed',
      outcome: 'qualified',
      score: 85,
      qualified: true,
      criteriaResults: [passed],
      criteriaAsked: 2,
      criteriaTotal: 2,
    });
  });

  it('writes nothing when what comes after fails: a later try does it all', async () => {
    const { db } = await openTestDatabase();
    const { callId, keyId } = await endedCall(db);
    const failing = closeCall(db, callId, verdict, () => Promise.reject(new Error('no delivery')));
    await expect(failing).rejects.toThrow('no delivery');
    expect(await readCall(db, { callId, keyId })).toMatchObject({ status: 'in_progress' });
    expect(await readUsage(db, { keyId })).toMatchObject({ byStatus: { in_progress: 1 } });
    expect(await closeCall(db, callId, verdict, async () => 'written')).toBe('written');
  });

  it('waits for the end of the call', async () => {
    const { db } = await openTestDatabase();
    const { callId } = await answerTestCall(db);
    expect(await readEndedCall(db, callId)).toBeNull();
    expect(await closeCall(db, callId, verdict, async () => 'written')).toBeNull();
  });

  it('is found by the sweep until it is done', async () => {
    const { db } = await openTestDatabase();
    const { callId } = await endedCall(db);
    expect(await findUnscoredCalls(db, { overdueMs: 0, limit: 10 })).toEqual([callId]);
    expect(await findUnscoredCalls(db, { overdueMs: 60_000, limit: 10 })).toEqual([]);
    await closeCall(db, callId, verdict, async () => 'written');
    expect(await findUnscoredCalls(db, { overdueMs: 0, limit: 10 })).toEqual([]);
  });
});

describe('a call that is read', () => {
  it('shows what happened in the order in which it happened', async () => {
    const { db } = await openTestDatabase();
    const claim = await answerTestCall(db);
    const { callId, keyId } = claim;
    const at = new Date('2026-03-07T21:55:50.123Z');
    const said = (role: 'agent' | 'user', text: string) => ({
      role,
      text,
      at,
      answeredBy: role === 'agent' ? ('rules' as const) : null,
      tookMs: role === 'agent' ? 3 : null,
      interrupted: false,
    });
    const details = { criterionId: 'c1' };
    const saved = { number: 1, tool: 'save_criterion_result', ok: true, details, at } as const;
    const first = {
      turns: [{ ...said('agent', 'Hello'), number: 1 }],
      tools: [saved],
      scriptState: {},
    };
    await recordProgress(db, claim, first);
    // Its answer was lost.
    await recordProgress(db, claim, first);
    await recordProgress(db, claim, {
      turns: [
        { ...said('user', 'Yes, hello'), number: 2 },
        { ...said('agent', 'Thank you'), number: 3 },
      ],
      tools: [{ number: 2, tool: 'end_call', ok: true, details: {}, at }],
      scriptState: { step: 2 },
      facts: { openQuestions: ['Is there a lift?'], identity: 'confirmed', spokenLanguage: 'fr' },
    });
    await recordFacts(db, claim, { callback: { said: 'tomorrow', at } });
    const call = await readCall(db, { callId, keyId });
    expect(call?.transcript.map(({ role, text }) => [role, text])).toEqual([
      ['agent', 'Hello'],
      ['user', 'Yes, hello'],
      ['agent', 'Thank you'],
    ]);
    expect(call?.transcript[0]?.timestamp).toBe('2026-03-07T21:55:50.123Z');
    expect(call?.toolCallsLog).toMatchObject([
      { tool: 'save_criterion_result', ok: true, criterionId: 'c1' },
      { tool: 'end_call', ok: true },
    ]);
    expect(call).toMatchObject({
      openQuestions: ['Is there a lift?'],
      callback: { said: 'tomorrow', at: at.toISOString(), timezone: 'Europe/Zurich' },
      language: 'fr',
      leadName: 'Maria Muster',
      duration: null,
    });
  });

  it('is not found under another key', async () => {
    const { db } = await openTestDatabase();
    const { callId } = await answerTestCall(db);
    const stranger = await insertKey(db);
    expect(await readCall(db, { callId, keyId: stranger.id })).toBeNull();
  });
});

describe('the list of calls', () => {
  it('pages newest first and tells totals by status without counting rows', async () => {
    const { db } = await openTestDatabase();
    const key = await insertKey(db);
    const claims: ClaimedCall[] = [];
    for (let index = 0; index < 5; index += 1) claims.push(await answerTestCall(db, { key }));
    for (const claim of claims.slice(0, 2)) {
      await endCall(db, claim, done);
      await closeCall(db, claim.callId, verdict, async () => null);
    }
    const ids = claims.map(({ callId }) => callId).reverse();
    const page = (limit: number, offset: number, status: 'completed' | 'pending' | null = null) =>
      listCalls(db, { keyId: key.id, limit, offset, status });
    const all = await page(50, 0);
    expect(all.calls.map(({ id }) => id)).toEqual(ids);
    expect((await page(2, 1)).calls.map(({ id }) => id)).toEqual(ids.slice(1, 3));
    expect(await page(50, 5)).toEqual({ calls: [], total: 5 });
    const completed = await page(1, 1, 'completed');
    expect(completed.total).toBe(2);
    expect(completed.calls.map(({ id }) => id)).toEqual([ids[4]]);
    expect(await page(50, 0, 'pending')).toEqual({ calls: [], total: 0 });
    const usage = await readUsage(db, { keyId: key.id });
    expect(usage.byStatus).toEqual({ completed: 2, in_progress: 3 });
    expect(usage.activeCalls.map(({ callId }) => callId)).toEqual(ids.slice(0, 3));
  });
});
