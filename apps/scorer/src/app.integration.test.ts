import { readCall } from '@immolab/calls';
import { insertKey, openTestDatabase } from '@immolab/testkit';
import { describe, expect, it, vi } from 'vitest';
import { holdTestCall, openTestQueues, startTestScorer } from './testing/test-scorer.js';

describe('the scorer', () => {
  it('closes a call when its bell is rung', async () => {
    const { db, url } = await openTestDatabase();
    const key = await insertKey(db);
    const queues = await openTestQueues(url);
    const { lines } = await startTestScorer(url);
    const callId = await holdTestCall(db, { key, says: ['two thousand four hundred', 'yes'] });
    await queues.ring('call.score', { callId });
    await vi.waitFor(async () => {
      const call = await readCall(db, { keyId: key.id, callId });
      expect(call).toMatchObject({ status: 'completed', score: 100 });
    }, 10_000);
    await vi.waitFor(() => {
      expect(lines).toContainEqual(expect.objectContaining({ event: 'call.closed', callId }));
    });
  });

  it('finds calls whose bell was never rung', async () => {
    const { db, url } = await openTestDatabase();
    const key = await insertKey(db);
    const callIds = await Promise.all(
      Array.from({ length: 20 }, () => holdTestCall(db, { key, says: ['2500', 'no'] })),
    );
    await startTestScorer(url);
    await vi.waitFor(async () => {
      const closed = await db.prisma.call.count({ where: { closedAt: { not: null } } });
      expect(closed).toBe(callIds.length);
    }, 15_000);
  });

  it('says that it is alive and ready, and counts what it closed', async () => {
    const { db, url } = await openTestDatabase();
    const key = await insertKey(db);
    const queues = await openTestQueues(url);
    const { operationsUrl } = await startTestScorer(url);
    expect((await fetch(`${operationsUrl}/healthz`)).status).toBe(200);
    expect((await fetch(`${operationsUrl}/readyz`)).status).toBe(200);
    const callId = await holdTestCall(db, { key, says: [], endedReason: 'lead_hung_up' });
    await queues.ring('call.score', { callId });
    await vi.waitFor(async () => {
      const metrics = await (await fetch(`${operationsUrl}/metrics`)).text();
      expect(metrics).toMatch(/immolab_calls_closed_total\{.*outcome="hung_up".*\} 1/);
    }, 10_000);
  });
});
