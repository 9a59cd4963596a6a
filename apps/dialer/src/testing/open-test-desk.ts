import { randomBytes, randomUUID } from 'node:crypto';
import {
  acceptCall,
  beginDialling,
  type ClaimedCall,
  claimDial,
  storeCallingWindows,
} from '@immolab/calls';
import type { Database } from '@immolab/database';
import { createLogger, createMetricsRegistry } from '@immolab/runtime';
import { buildTriggerRequest, insertKey, openTestDatabase } from '@immolab/testkit';
import { onTestFinished } from 'vitest';
import { type LiveDesk, openLiveDesk } from '../live/live-desk.js';
import { callIdOf } from '../live/room-name.js';
import { reportLiveCalls } from '../telemetry/live-calls.js';
import { createCallMeter } from '../telemetry/measure-call.js';
import { createDialerMetrics } from '../telemetry/metrics.js';
import { startTwirpStandIn } from './start-twirp-stand-in.js';
import { until } from './until.js';

const HOUR_MS = 3_600_000;
/** The holder that the test's jobs go by; no process has that id. */
const HOLDER = 'test:0';

/** A desk that watches over jobs which the test plays. */
export interface TestDesk {
  readonly db: Database;
  readonly desk: LiveDesk;
  /** Calls for which the scorer was rung. */
  readonly rung: readonly string[];
  /** A live call that was accepted, handed to a job, claimed by it and dialled. */
  dialled(): Promise<ClaimedCall>;
  /** The process of a call's job is dead. */
  kill(callId: string): void;
  /** What Prometheus would read. */
  metrics(): Promise<string>;
}

export async function openTestDesk(): Promise<TestDesk> {
  const { db } = await openTestDatabase();
  const now = Date.now();
  await storeCallingWindows(db, [
    { country: 'CH', opensAt: new Date(now - HOUR_MS), closesAt: new Date(now + HOUR_MS) },
  ]);
  const key = await insertKey(db, { test: false });
  const alive = new Set<string>();
  const twirp = await startTwirpStandIn({
    onDispatch: (room) => void alive.add(callIdOf(room) ?? room),
  });
  const rung: string[] = [];
  const registry = createMetricsRegistry('test');
  const logger = createLogger({ service: 'dialer', level: 'error' });
  const desk = openLiveDesk({
    db,
    ring: async (_name, payload) => {
      if ('callId' in payload) rung.push(payload.callId);
      return true;
    },
    pool: {
      callIds: alive,
      isConnected: true,
      drain: async () => undefined,
      close: async () => undefined,
    },
    dispatcher: { rooms: twirp.rooms, dispatches: twirp.dispatches, agentName: 'test' },
    rooms: twirp.rooms,
    capacity: 10,
    holder: 'desk',
    metrics: createDialerMetrics(registry, () => 0),
    measureCall: createCallMeter({ db, registry, logger }),
    logger,
  });
  onTestFinished(() => desk.close());
  reportLiveCalls(registry, db, () => desk.callIds);
  return {
    db,
    desk,
    rung,
    async dialled() {
      const callId = randomUUID();
      await acceptCall(db, {
        callId,
        key,
        request: buildTriggerRequest(),
        phoneHash: randomBytes(32),
        warnings: [],
        idempotency: null,
        now: new Date(),
      });
      desk.wake();
      await until(async () => alive.has(callId), { what: 'the dispatch' });
      const claim = await claimDial(db, { callId, holder: HOLDER, test: false });
      if (claim === null) throw new Error('not claimed');
      await beginDialling(db, claim, { fromNumber: null });
      return claim;
    },
    kill: (callId) => void alive.delete(callId),
    metrics: () => registry.metrics(),
  };
}
