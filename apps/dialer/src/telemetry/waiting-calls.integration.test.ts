import { randomUUID } from 'node:crypto';
import { acceptCall } from '@immolab/calls';
import { openDatabase } from '@immolab/database';
import { createMetricsRegistry } from '@immolab/runtime';
import { buildTriggerRequest, insertKey, openTestDatabase } from '@immolab/testkit';
import { describe, expect, it } from 'vitest';
import { reportWaitingCalls } from './waiting-calls.js';

describe('the metrics of a dialer', () => {
  it('tell how many live calls wait for what', async () => {
    const { db } = await openTestDatabase();
    await acceptCall(db, {
      callId: randomUUID(),
      key: await insertKey(db, { test: false }),
      request: buildTriggerRequest(),
      phoneHash: Buffer.from('phone'),
      warnings: [],
      idempotency: null,
      now: new Date(),
    });
    const registry = createMetricsRegistry('test');
    reportWaitingCalls(registry, db);
    const text = await registry.metrics();
    const waiting = (reason: string) =>
      `immolab_live_calls_waiting{reason="${reason}",service="test"}`;
    expect(text).toContain(`${waiting('calling_hours')} 1`);
    expect(text).toContain(`${waiting('place')} 0`);
  });

  it('are there while the database is away, without what only it knows', async () => {
    // Nothing listens on that port.
    const db = openDatabase({ url: 'postgres://127.0.0.1:1/none' });
    const registry = createMetricsRegistry('test');
    reportWaitingCalls(registry, db);
    const text = await registry.metrics();
    await db.close();
    expect(text).toContain('process_cpu_seconds_total');
    expect(text).not.toContain('immolab_live_calls_waiting{');
  });
});
