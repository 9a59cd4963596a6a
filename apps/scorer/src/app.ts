import { randomUUID } from 'node:crypto';
import { openDatabase } from '@immolab/database';
import { openQueues, startSweeps } from '@immolab/queue';
import {
  createMetricsRegistry,
  type Lifecycle,
  type Logger,
  startOperationsServer,
} from '@immolab/runtime';
import { type ClosingDependencies, closeEndedCall } from './closing/close-ended-call.js';
import type { ScorerConfig } from './configuration/settings.js';
import { ringUnscored } from './sweeps/ring-unscored.js';
import { createScorerMetrics } from './telemetry/metrics.js';
import { reportJob } from './telemetry/report-job.js';

export { type ClosingDependencies, closeEndedCall } from './closing/close-ended-call.js';

export interface ScorerDependencies {
  readonly config: ScorerConfig;
  readonly logger: Logger;
  readonly lifecycle: Pick<Lifecycle, 'onClose' | 'draining'>;
  readonly production: boolean;
}

const SWEEP_MS = 5_000;
/** What a drain leaves for closing queues and connections after the jobs in hand. */
const CLOSING_MS = 500;

/** Opens what the scorer needs and works; everything opened is closed by the lifecycle. */
export async function startScorer(
  dependencies: ScorerDependencies,
): Promise<{ readonly operationsPort: number }> {
  const { config, logger, lifecycle, production } = dependencies;
  const registry = createMetricsRegistry('scorer');
  const metrics = createScorerMetrics(registry);
  const db = openDatabase({
    url: config.databaseUrl,
    poolSize: config.databasePoolSize,
    applicationName: 'immolab-scorer',
    onConnectionLost: (error) => logger.warn('database.connection_lost', { error }),
  });
  lifecycle.onClose('database', () => db.close());
  const queues = await openQueues({
    url: config.queueUrl,
    prefix: config.queuePrefix,
    production,
    onError: (error) => logger.warn('queue.failed', { error }),
    onJob: (report) => {
      metrics.job(report);
      reportJob(logger, report);
    },
  });
  lifecycle.onClose('queues', () => queues.close());
  const operations = await startOperationsServer({
    host: config.operationsHost,
    port: config.operationsPort,
    checks: { database: () => db.ping(), queue: () => queues.ping() },
    registry,
    draining: lifecycle.draining,
  });
  lifecycle.onClose('operations', () => operations.close());

  const closing: ClosingDependencies = {
    db,
    queues,
    logger,
    newId: randomUUID,
    publicBaseUrl: config.publicBaseUrl,
    onClosed: metrics.closed,
  };
  const worker = await queues.work(
    'call.score',
    async ({ payload }) => {
      await closeEndedCall(closing, payload.callId);
      return undefined;
    },
    { concurrency: config.concurrency },
  );
  lifecycle.onClose('worker', () => worker.close(Math.max(0, config.drainDeadlineMs - CLOSING_MS)));
  const sweeps = startSweeps(
    [{ name: 'calls.score', everyMs: SWEEP_MS, run: () => ringUnscored({ db, queues }) }],
    { onError: (error, sweep) => logger.error('sweep.failed', { sweep, error }) },
  );
  lifecycle.onClose('sweeps', () => sweeps.close());
  return { operationsPort: operations.port };
}
