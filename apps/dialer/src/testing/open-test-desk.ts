import { randomBytes, randomUUID } from 'node:crypto';
import {
  acceptCall,
  beginDialling,
  type ClaimedCall,
  claimDial,
  storeCallingWindows,
} from '@immolab/calls';
import { type Database, openDatabase } from '@immolab/database';
import { createLogger, createMetricsRegistry } from '@immolab/runtime';
import {
  buildTriggerRequest,
  insertKey,
  openTestDatabase,
  startProxy,
  type TcpProxy,
} from '@immolab/testkit';
import { onTestFinished } from 'vitest';
import { jobHolderOf } from '../live/job-holder.js';
import { type JobMetadata, readJobMetadata } from '../live/job-metadata.js';
import { type LiveDesk, openLiveDesk } from '../live/live-desk.js';
import type { OrphanedJob } from '../live/orphaned-jobs.js';
import { callIdOf } from '../live/room-name.js';
import { reportLiveCalls } from '../telemetry/live-calls.js';
import { createCallMeter } from '../telemetry/measure-call.js';
import { createDialerMetrics } from '../telemetry/metrics.js';
import { startTwirpStandIn, type TwirpStandIn } from './start-twirp-stand-in.js';
import { until } from './until.js';

const HOUR_MS = 3_600_000;
const DIALER = 'desk:1';
const DEAD_DIALER = 'desk:2';

/** The test's jobs go by it; no process has that id. */
const HOLDER = jobHolderOf(DIALER, 0);

/** A desk that watches over jobs which the test plays. */
export interface TestDesk {
  readonly db: Database;
  readonly desk: LiveDesk;
  /** Calls for which the scorer was rung. */
  readonly rung: readonly string[];
  /** The database as the desk reaches it; `db` goes another way. */
  readonly database: TcpProxy;
  readonly liveKit: Pick<TwirpStandIn, 'stop' | 'resume' | 'deletions'>;
  /** Agents that LiveKit was asked for. */
  readonly dispatches: number;
  /** What these were told. */
  readonly jobs: readonly JobMetadata[];
  /** Resolves when the desk has looked at its calls so often again, whether it saw them or not. */
  looked(times: number): Promise<void>;
  /** How often the desk has logged such an event. */
  logged(event: string): number;
  /** A live call that waits. @returns its id */
  accepted(): Promise<string>;
  /** A job claims a call and begins to dial; the holder is one of this dialer, if none is given. */
  dial(callId: string, holder?: string): Promise<ClaimedCall>;
  /** A live call that was accepted, handed to a job, claimed by it and dialled. */
  dialled(): Promise<ClaimedCall>;
  /** The process of a call's job is dead. */
  kill(callId: string): void;
  /** What Prometheus would read. */
  metrics(): Promise<string>;
}

export interface TestDeskOptions {
  /** So many of the first dispatches reach no job. */
  readonly lost?: number;
  /** So many of those after them have no process yet. */
  readonly late?: number;
  /** Processes that hold a call each, whose dialer is dead. */
  readonly orphans?: readonly number[];
  readonly clock?: () => number;
  /** Whether LiveKit knows the dialer; it does, if not said. */
  readonly isConnected?: () => boolean;
}

export async function openTestDesk(options: TestDeskOptions = {}): Promise<TestDesk> {
  const { lost = 0, late = 0, orphans = [], clock } = options;
  const { db, url } = await openTestDatabase();
  const database = await startProxy(url);
  const distant = openDatabase({ url: database.url, onConnectionLost: () => undefined });
  let looks = 0;
  const watched: Database = {
    ...distant,
    async query(statement, values) {
      try {
        return await distant.query(statement, values);
      } finally {
        if (statement.name === 'read_under_way') looks += 1;
      }
    },
  };
  onTestFinished(async () => {
    await distant.close();
    await database.close();
  });
  const now = Date.now();
  await storeCallingWindows(db, [
    { country: 'CH', opensAt: new Date(now - HOUR_MS), closesAt: new Date(now + HOUR_MS) },
  ]);
  const key = await insertKey(db, { test: false });
  const alive = new Set<string>();
  const brought = new Set<string>();
  const jobs: JobMetadata[] = [];
  const twirp = await startTwirpStandIn({
    onDispatch(room, metadata) {
      const job = readJobMetadata(metadata);
      if (job !== null) jobs.push(job);
      if (lost >= jobs.length) return;
      brought.add(callIdOf(room) ?? room);
      if (lost + late < jobs.length) alive.add(callIdOf(room) ?? room);
    },
  });
  const rung: string[] = [];
  const registry = createMetricsRegistry('test');
  const lines: string[] = [];
  const logger = createLogger({
    service: 'dialer',
    level: 'warn',
    destination: { write: (line) => void lines.push(line) },
  });
  const accept = async (): Promise<string> => {
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
    return callId;
  };
  const dial = async (callId: string, holder = HOLDER): Promise<ClaimedCall> => {
    const claim = await claimDial(db, { callId, holder, test: false });
    if (claim === null) throw new Error('not claimed');
    await beginDialling(db, claim, { fromNumber: null });
    return claim;
  };
  const orphanOf = async (pid: number): Promise<OrphanedJob> => {
    const holder = jobHolderOf(DEAD_DIALER, pid);
    const { callId } = await dial(await accept(), holder);
    return { callId, holder, pid };
  };
  const desk = openLiveDesk({
    db: watched,
    ring: async (_name, payload) => {
      if ('callId' in payload) rung.push(payload.callId);
      return true;
    },
    pool: {
      callIds: alive,
      wasBrought: (callId) => brought.has(callId),
      get isConnected() {
        return options.isConnected?.() ?? true;
      },
    },
    dispatcher: { rooms: twirp.rooms, dispatches: twirp.dispatches, agentName: 'test' },
    rooms: twirp.rooms,
    capacity: 10,
    orphans: await Promise.all(orphans.map(orphanOf)),
    holder: DIALER,
    metrics: createDialerMetrics(registry, () => 0),
    measureCall: createCallMeter({ db, registry, logger }),
    logger,
    ...(clock !== undefined && { clock }),
  });
  onTestFinished(() => desk.close());
  const accepted = async (): Promise<string> => {
    const callId = await accept();
    desk.wake();
    return callId;
  };
  reportLiveCalls(registry, db, () => desk.callIds);
  return {
    db,
    database,
    liveKit: twirp,
    desk,
    rung,
    async looked(times) {
      const enough = looks + times;
      await until(async () => looks >= enough, { what: 'the look' });
    },
    logged: (event) => lines.filter((line) => line.includes(`"${event}"`)).length,
    accepted,
    jobs,
    get dispatches() {
      return jobs.length;
    },
    dial,
    async dialled() {
      const callId = await accepted();
      await until(async () => alive.has(callId), { what: 'the dispatch' });
      return dial(callId);
    },
    kill: (callId) => void alive.delete(callId),
    metrics: () => registry.metrics(),
  };
}
