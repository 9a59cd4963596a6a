import { hostname } from 'node:os';
import { openDatabase } from '@immolab/database';
import { openQueues, startSweeps } from '@immolab/queue';
import {
  createMetricsRegistry,
  type Lifecycle,
  type Logger,
  startOperationsServer,
} from '@immolab/runtime';
import { silenceLiveKitLog } from './agent/open-session.js';
import { createActiveCalls } from './call-job/active-calls.js';
import { drainCalls } from './call-job/drain-calls.js';
import { createCallRunner } from './call-job/run-call.js';
import type { DialerConfig } from './configuration/settings.js';
import { keepLeases } from './leases/keep-leases.js';
import { chooseLine } from './lines/choose-line.js';
import { defineSweeps } from './sweeps/define-sweeps.js';
import { createDialerMetrics } from './telemetry/metrics.js';
import { reportJob } from './telemetry/report-job.js';

export { silenceLiveKitLog } from './agent/open-session.js';
export { type ActiveCalls, createActiveCalls } from './call-job/active-calls.js';
export type { CallObserver } from './call-job/open-conversation.js';
export {
  type CallRunnerDependencies,
  createCallRunner,
  type RunCall,
} from './call-job/run-call.js';
export type { ToolRun } from './conductor/conductor.js';
export { type DialerConfig, dialerSettings } from './configuration/settings.js';
export { keepLeases, type Leases } from './leases/keep-leases.js';
export type { Line, LineEvent, OpenLine, Pickup } from './lines/line.js';
export { createDialerMetrics, type DialerMetrics } from './telemetry/metrics.js';

/** A transfer of the sandbox is accepted after one second. */
const SIMULATED_TRANSFER_MS = 1_000;

export interface DialerOptions {
  readonly config: DialerConfig;
  readonly logger: Logger;
  readonly lifecycle: Lifecycle;
  /** `NODE_ENV=production`: a Redis that may evict jobs is refused. */
  readonly production: boolean;
}

/**
 * Starts a dialer: it takes calls until the lifecycle drains.
 *
 * @returns the port of its operations server
 */
export async function startDialer(options: DialerOptions): Promise<{ readonly port: number }> {
  const { config, logger, lifecycle, production } = options;
  const { draining, onClose } = lifecycle;
  silenceLiveKitLog();
  const registry = createMetricsRegistry('dialer');
  const activeCalls = createActiveCalls();
  const metrics = createDialerMetrics(registry, () => activeCalls.size);

  const db = openDatabase({
    url: config.databaseUrl,
    poolSize: config.databasePoolSize,
    applicationName: 'immolab-dialer',
    onConnectionLost: (error) => logger.warn('database.connection_lost', { error }),
  });
  onClose('database', () => db.close());
  const queues = await openQueues({
    url: config.queueUrl,
    prefix: config.queuePrefix,
    production,
    onError: (error) => logger.warn('queue.failed', { error }),
    onJob: reportJob(logger, metrics),
  });
  onClose('queues', () => queues.close());
  // Before the calls, so that whoever asks while they drain is answered.
  const operations = await startOperationsServer({
    host: config.operationsHost,
    port: config.operationsPort,
    checks: { database: () => db.ping(), queue: () => queues.ping() },
    registry,
    draining,
  });
  onClose('operations', () => operations.close());
  const leases = keepLeases({
    db,
    onError: (error) => logger.warn('leases.not_renewed', { error }),
  });
  onClose('leases', () => leases.close());

  const runCall = createCallRunner({
    db,
    ring: queues.ring,
    openLine: chooseLine({
      ringMs: config.simulatedRingMs,
      replyMs: config.simulatedReplyMs,
      transferMs: SIMULATED_TRANSFER_MS,
    }),
    leases,
    activeCalls,
    metrics,
    logger,
    holder: `${hostname()}:${process.pid}`,
    maxDurationMs: config.maxCallDurationMs,
    draining,
  });
  const worker = await queues.work(
    'call.dial',
    // The job's own signal is of no interest: the claim in the database decides who has the call.
    async ({ payload }) => {
      await runCall(payload.callId);
      return undefined;
    },
    { concurrency: config.callConcurrency },
  );
  const sweeps = startSweeps(defineSweeps({ db, ringMany: queues.ringMany, logger }), {
    onError: (error, sweep) => logger.warn('sweep.failed', { sweep, error }),
  });
  onClose('sweeps', () => sweeps.close());
  onClose('calls', () =>
    drainCalls({ worker, activeCalls, logger, deadlineMs: config.drainDeadlineMs }),
  );

  return { port: operations.port };
}
