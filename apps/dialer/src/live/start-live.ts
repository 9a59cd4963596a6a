import { randomUUID } from 'node:crypto';
import type { Database } from '@immolab/database';
import type { Queues, Sweep } from '@immolab/queue';
import type { Logger, Registry } from '@immolab/runtime';
import { AgentDispatchClient, RoomServiceClient } from 'livekit-server-sdk';
import type { LiveConfig } from '../configuration/live-config.js';
import type { DialerConfig } from '../configuration/settings.js';
import { reportLiveCalls } from '../telemetry/live-calls.js';
import { createCallMeter } from '../telemetry/measure-call.js';
import type { DialerMetrics } from '../telemetry/metrics.js';
import { machineName } from './job-holder.js';
import { type JobPool, startJobPool } from './job-pool.js';
import { type LiveDesk, openLiveDesk } from './live-desk.js';
import { findOrphanedJobs } from './orphaned-jobs.js';
import { sweepRooms } from './sweep-rooms.js';

const SWEEP_EVERY_MS = 5_000;

/** A call that does not end in time is broken off; its end has to be written and its room deleted. */
const RESERVE_MS = 3_000;

export interface LiveOptions {
  readonly config: DialerConfig;
  readonly liveConfig: LiveConfig;
  readonly db: Database;
  readonly queues: Queues;
  readonly metrics: DialerMetrics;
  readonly registry: Registry;
  readonly logger: Logger;
  readonly holder: string;
}

/** What holds live calls in this dialer. */
export interface LiveService {
  readonly desk: LiveDesk;
  readonly sweeps: readonly Sweep[];
  /** Takes no further call, lets those under way finish as long as there is time, ends the rest. */
  drain(deadlineMs: number): Promise<void>;
}

export async function startLive(options: LiveOptions): Promise<LiveService> {
  const { config, liveConfig, db, queues, logger } = options;
  const { url, apiKey, apiSecret } = liveConfig.livekit;
  const server = url.replace(/^ws/, 'http');
  const rooms = new RoomServiceClient(server, apiKey, apiSecret);
  const dispatches = new AgentDispatchClient(server, apiKey, apiSecret);
  const capacity = config.liveCallConcurrency;
  const agentName = `immolab-dialer-${randomUUID()}`;
  let connected = (): void => undefined;
  const pool = await startJobPool({
    livekit: liveConfig.livekit,
    agentName,
    capacity,
    onError: (error) => logger.error('live.pool_failed', { error }),
    onConnected: () => connected(),
  });
  const orphans = await findOrphanedJobs(db, machineName()).catch((error: unknown) => {
    logger.warn('live.orphans_not_read', { error });
    return [];
  });
  const desk = openLiveDesk({
    ...options,
    orphans,
    ring: queues.ring,
    pool,
    dispatcher: { rooms, dispatches, agentName },
    rooms,
    capacity,
    measureCall: createCallMeter(options),
  });
  connected = desk.wake;
  reportLiveCalls(options.registry, db, () => desk.callIds);
  return {
    desk,
    sweeps: [
      { name: 'calls.live_due', everyMs: SWEEP_EVERY_MS, run: async () => desk.wake() },
      {
        name: 'rooms.dead',
        everyMs: SWEEP_EVERY_MS,
        run: () => sweepRooms({ db, rooms, logger, now: Date.now }),
      },
    ],
    drain: (deadlineMs) => drainLive(desk, pool, Math.max(0, deadlineMs - RESERVE_MS)),
  };
}

async function drainLive(desk: LiveDesk, pool: JobPool, graceMs: number): Promise<void> {
  desk.stop();
  await pool.drain(graceMs);
  desk.breakOff();
  await pool.close();
  await desk.whenIdle();
  desk.close();
}
