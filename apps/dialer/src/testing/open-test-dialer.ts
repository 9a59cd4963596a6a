import { randomUUID } from 'node:crypto';
import { acceptCall, readCall } from '@immolab/calls';
import type { CallResult, TriggerRequest } from '@immolab/contracts';
import type { Database } from '@immolab/database';
import { createLogger, createMetricsRegistry } from '@immolab/runtime';
import { insertKey, openTestDatabase, type TestKey } from '@immolab/testkit';
import { onTestFinished } from 'vitest';
import { silenceLiveKitLog } from '../agent/open-session.js';
import { type ActiveCalls, createActiveCalls } from '../call-job/active-calls.js';
import { type CallRunner, createCallRunner } from '../call-job/run-call.js';
import { keepLeases, type Leases } from '../leases/keep-leases.js';
import { chooseLine } from '../lines/choose-line.js';
import type { OpenLine } from '../lines/line.js';
import type { LanguageModel } from '../models/join-models.js';
import { createDialerMetrics } from '../telemetry/metrics.js';

export interface AcceptOptions {
  /** Chooses what a simulated lead says; a new one each time by default. */
  readonly callId?: string;
}

export interface TestDialerOptions {
  readonly openLine?: OpenLine;
  /** Behind the rules; the key is a live one then, and what it calls is the test's line. */
  readonly createModel?: () => LanguageModel | null;
  readonly maxDurationMs?: number;
}

/** What one process of the dialer does with calls, without queue and signals. */
export interface TestDialer extends CallRunner {
  readonly db: Database;
  /** Of the database, for another process. */
  readonly url: string;
  readonly key: TestKey;
  readonly activeCalls: ActiveCalls;
  readonly leases: Leases;
  /** Calls for which the scorer was rung. */
  readonly rung: readonly string[];
  /** Deliveries for which the dispatcher was rung. */
  readonly rungDeliveries: readonly string[];
  /** Parsed lines of the log. */
  readonly logged: readonly Record<string, unknown>[];
  readonly draining: AbortController;
  /** @returns the id of an accepted call. */
  accept(request: TriggerRequest, options?: AcceptOptions): Promise<string>;
  read(callId: string): Promise<CallResult>;
}

let isLogSilent = false;

/** A dialer on a database of the test's own; simulated leads answer at once. */
export async function openTestDialer(options: TestDialerOptions = {}): Promise<TestDialer> {
  if (!isLogSilent) silenceLiveKitLog();
  isLogSilent = true;
  const { db, url } = await openTestDatabase();
  const { createModel } = options;
  const test = createModel === undefined;
  const key = await insertKey(db, { maxCalls: 100_000, test });
  const rung: string[] = [];
  const rungDeliveries: string[] = [];
  const logged: Record<string, unknown>[] = [];
  const activeCalls = createActiveCalls();
  const leases = keepLeases({ db, onError: (error) => logged.push({ event: 'leases', error }) });
  onTestFinished(async () => {
    leases.close();
    await activeCalls.whenIdle();
  });
  const draining = new AbortController();
  const runner = createCallRunner({
    db,
    ring: async (_name, payload) => {
      if ('callId' in payload) rung.push(payload.callId);
      if ('deliveryId' in payload) rungDeliveries.push(payload.deliveryId);
      return true;
    },
    openLine: options.openLine ?? chooseLine({ ringMs: 0, replyMs: 0, transferMs: 0 }),
    leases,
    activeCalls,
    metrics: createDialerMetrics(createMetricsRegistry('test'), () => activeCalls.size),
    logger: createLogger({
      service: 'dialer',
      level: 'debug',
      destination: { write: (line) => void logged.push(JSON.parse(line)) },
    }),
    holder: 'test',
    test,
    ...(createModel !== undefined && { createModel }),
    maxDurationMs: options.maxDurationMs ?? 600_000,
    draining: draining.signal,
  });
  return {
    db,
    url,
    key,
    activeCalls,
    leases,
    rung,
    rungDeliveries,
    logged,
    draining,
    ...runner,
    accept: (request, { callId = randomUUID() } = {}) => acceptTestCall(db, key, request, callId),
    async read(callId) {
      const call = await readCall(db, { keyId: key.id, callId });
      if (call === null) throw new Error('the call does not exist');
      return call;
    },
  };
}

async function acceptTestCall(
  db: Database,
  key: TestKey,
  request: TriggerRequest,
  callId: string,
): Promise<string> {
  const acceptance = await acceptCall(db, {
    callId,
    key,
    request,
    phoneHash: Buffer.from(request.lead.phone),
    warnings: [],
    idempotency: null,
    now: new Date(),
  });
  if (acceptance.kind !== 'accepted') throw new Error(`not accepted: ${acceptance.kind}`);
  return callId;
}
