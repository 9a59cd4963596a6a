import { randomInt } from 'node:crypto';
import { join } from 'node:path';
import { findPort, waitUntil } from '@immolab/embedded-postgres/machine';
import { REPOSITORY } from '../../repository.js';
import { gatewaySettings, sharedSettings } from '../../sandbox/service-environment.js';
import type { ServiceName } from '../../sandbox/services.js';
import type { BenchProcess } from './bench-process.js';
import type { Stage } from './stage.js';

const READY_DEADLINE_MS = 60_000;

export interface ServiceOptions {
  readonly databaseUrl: string;
  readonly queueUrl: string;
  /** Beside what it needs to start. */
  readonly environment?: NodeJS.ProcessEnv;
  readonly nodeArguments?: readonly string[];
}

export interface RunningService extends BenchProcess {
  /** Of the API; of a service without one, of its operations. */
  readonly port: number;
}

/** One process of a service, as it runs in production, ready to work. */
export async function startService(
  stage: Stage,
  name: ServiceName,
  { databaseUrl, queueUrl, environment = {}, nodeArguments = [] }: ServiceOptions,
): Promise<RunningService> {
  const operationsPort = await findServicePort();
  const apiPort = name === 'gateway' ? await findServicePort(operationsPort) : null;
  const started = stage.start({
    entry: join(REPOSITORY, 'apps', name, 'dist/main.js'),
    environment: {
      ...sharedSettings({ databaseUrl, queueUrl, secrets: stage.secrets }),
      // Stands in messages that nobody reads here.
      PUBLIC_BASE_URL: 'https://immolab.example',
      OPERATIONS_PORT: String(operationsPort),
      ...(apiPort === null ? {} : gatewaySettings(apiPort)),
      ...environment,
    },
    nodeArguments,
  });
  // Fails at once when the process ends.
  await Promise.race([started.ready, untilReady(name, operationsPort)]);
  return { ...started, port: apiPort ?? operationsPort };
}

/** Below the ports that systems give to outgoing connections, which a load has many of. */
function findServicePort(taken?: number): Promise<number> {
  return findPort(randomInt(10_000, 30_000), new Set(taken === undefined ? [] : [taken]));
}

async function untilReady(name: string, port: number): Promise<void> {
  const isReady = async (): Promise<boolean> => {
    try {
      const { ok } = await fetch(`http://127.0.0.1:${port}/readyz`);
      return ok;
    } catch {
      return false;
    }
  };
  if (await waitUntil(isReady, READY_DEADLINE_MS, 50)) return;
  throw new Error(`The ${name} was not ready within ${READY_DEADLINE_MS / 1_000} s.`);
}
