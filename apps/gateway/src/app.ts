import { createKeyring, createPhoneHasher } from '@immolab/accounts';
import { openDatabase } from '@immolab/database';
import { openBells } from '@immolab/queue';
import {
  createMetricsRegistry,
  type Lifecycle,
  type Logger,
  startOperationsServer,
} from '@immolab/runtime';
import type { GatewayConfig } from './configuration/settings.js';
import { createFailedAttempts } from './rate-limit/failed-attempts.js';
import { createApi } from './server/create-api.js';
import { listen } from './server/listen.js';
import { triggerChecksFrom } from './validation/trigger-checks.js';

export interface GatewayDependencies {
  readonly config: GatewayConfig;
  readonly logger: Logger;
  readonly lifecycle: Pick<Lifecycle, 'onClose' | 'draining'>;
  readonly production: boolean;
}

export interface Gateway {
  /** Of the public API. */
  readonly port: number;
  readonly operationsPort: number;
}

/** Opens what the gateway needs and serves; everything opened is closed by the lifecycle. */
export async function startGateway(dependencies: GatewayDependencies): Promise<Gateway> {
  const { config, logger, lifecycle, production } = dependencies;
  const { draining } = lifecycle;
  const db = openDatabase({
    url: config.databaseUrl,
    poolSize: config.databasePoolSize,
    applicationName: 'immolab-gateway',
    onConnectionLost: (error) => logger.warn('database.connection_lost', { error }),
  });
  lifecycle.onClose('database', () => db.close());
  const queues = await openBells({
    url: config.queueUrl,
    prefix: config.queuePrefix,
    production,
    onError: (error) => logger.warn('queue.failed', { error }),
  });
  lifecycle.onClose('queues', () => queues.close());
  const failedAttempts = createFailedAttempts(config.failedAuthenticationsPerMinute);

  const readiness = { database: () => db.ping() };
  const registry = createMetricsRegistry('gateway');
  const operations = await startOperationsServer({
    host: config.operationsHost,
    port: config.operationsPort,
    // Calls are taken on without the queue: sweeps find them.
    checks: readiness,
    registry,
    draining,
  });
  lifecycle.onClose('operations', () => operations.close());
  const server = await listen({
    host: config.host,
    port: config.port,
    api: createApi({
      db,
      queues,
      keyring: createKeyring(config.encryptionKeys),
      hashPhone: createPhoneHasher(config.phoneHashSecret),
      publicBaseUrl: config.publicBaseUrl,
      checks: triggerChecksFrom(config),
      failedAttempts,
      pageRequestsPerMinute: config.pageRequestsPerMinute,
      hasLiveLine: config.liveLine !== 'none',
      trustProxy: config.trustProxy,
      readiness,
      draining,
      logger,
      registry,
    }),
  });
  lifecycle.onClose('server', () => server.close());
  return { port: server.port, operationsPort: operations.port };
}
