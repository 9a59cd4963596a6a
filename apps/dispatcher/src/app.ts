import { createKeyring } from '@immolab/accounts';
import { openDatabase } from '@immolab/database';
import { openQueues, startSweeps } from '@immolab/queue';
import {
  createMetricsRegistry,
  type Lifecycle,
  type Logger,
  startOperationsServer,
} from '@immolab/runtime';
import { createWebhookClient } from '@immolab/webhooks';
import { openChannels } from './channels/open-channels.js';
import type { DispatcherConfig } from './configuration/settings.js';
import { startDelivering } from './delivering/start-delivering.js';
import { createEndpointWatch } from './lanes/endpoint-watch.js';
import { createOpenSends } from './sending/open-sends.js';
import { createDispatcherMetrics } from './telemetry/metrics.js';
import { reportJob } from './telemetry/report-job.js';

export interface DispatcherDependencies {
  readonly config: DispatcherConfig;
  readonly logger: Logger;
  readonly lifecycle: Pick<Lifecycle, 'onClose' | 'draining'>;
  readonly production: boolean;
}

/** Whoever is due without a bell waits for so long at most: retries, and what a dead worker had. */
const DUE_SWEEP_MS = 1_000;
const TIDY_MS = 5_000;
/** What a drain leaves for aborted sends, queues and connections after the sends in hand. */
const CLOSING_MS = 900;

/** Opens what the dispatcher needs and works; everything opened is closed by the lifecycle. */
export async function startDispatcher(
  dependencies: DispatcherDependencies,
): Promise<{ readonly operationsPort: number }> {
  const { config, logger, lifecycle, production } = dependencies;
  const sends = createOpenSends();
  const registry = createMetricsRegistry('dispatcher');
  const metrics = createDispatcherMetrics(registry, () => sends.size);
  const db = openDatabase({
    url: config.databaseUrl,
    poolSize: config.databasePoolSize,
    applicationName: 'immolab-dispatcher',
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
  const client = createWebhookClient({ allowedCidrs: config.webhookAllowedCidrs });
  lifecycle.onClose('webhook client', () => client.close());

  const watch = createEndpointWatch();
  const delivering = await startDelivering({
    ...config,
    db,
    queues,
    channels: openChannels({
      ...config,
      db,
      keyring: createKeyring(config.encryptionKeys),
      client,
    }),
    watch,
    sends,
    logger,
    onAttempt: metrics.attempt,
  });
  lifecycle.onClose('deliveries', () =>
    delivering.close(Math.max(0, config.drainDeadlineMs - CLOSING_MS)),
  );
  const sweeps = startSweeps(
    [
      { name: 'deliveries.due', everyMs: DUE_SWEEP_MS, run: () => delivering.look() },
      {
        name: 'endpoints.tidy',
        everyMs: TIDY_MS,
        run: async () => metrics.suspects(watch.tidy()),
      },
    ],
    { onError: (error, sweep) => logger.error('sweep.failed', { sweep, error }) },
  );
  lifecycle.onClose('sweeps', () => sweeps.close());
  return { operationsPort: operations.port };
}
