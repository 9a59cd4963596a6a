import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { findPort } from '@immolab/embedded-postgres/machine';
import { REPOSITORY } from '../repository.js';
import type { ServiceName } from '../sandbox/services.js';

/** Built, like the services: whoever starts them may run from its sources. */
const EXIT_WITH_SUPERVISOR = pathToFileURL(
  join(REPOSITORY, 'scripts/dist/supervisor/exit-with-supervisor.js'),
).href;
const READY_POLL_MS = 50;
const READY_DEADLINE_MS = 60_000;

export interface FleetOptions {
  /** One process each; a name given twice is two processes. */
  readonly services: readonly ServiceName[];
  /** The whole environment, but for ports. */
  readonly environment: NodeJS.ProcessEnv;
  /** Everything that the services write. */
  readonly logFile: string;
}

/** One place in the fleet: its process is replaced at once when it ends. */
interface Berth {
  readonly service: ServiceName;
  readonly environment: NodeJS.ProcessEnv;
  readonly operationsUrl: string;
  readonly apiUrl: string | null;
  process: ChildProcess | null;
}

/** The services as separate processes, to be killed at any moment and started again at once. */
export interface ServiceFleet {
  /** Addresses of the gateways. */
  readonly apiUrls: readonly string[];
  /** SIGKILL to the process at `place`, counted as `services` names them; it is replaced at once. */
  kill(place: number): void;
  /** As `kill`, with another signal: a service drains on SIGTERM, stands still on SIGSTOP. */
  signal(place: number, signal: NodeJS.Signals): void;
  /** Resolves when every process answers that it is ready. */
  untilReady(): Promise<void>;
  stop(): Promise<void>;
}

export async function startServiceFleet(options: FleetOptions): Promise<ServiceFleet> {
  const log = openSync(options.logFile, 'a', 0o600);
  const taken = new Set<number>();
  const berths: Berth[] = [];
  for (const service of options.services) berths.push(await makeBerth(service, options, taken));
  let isStopping = false;
  const launch = (berth: Berth): void => {
    const process = spawnService(berth, log);
    berth.process = process;
    process.once('exit', () => {
      if (!isStopping) launch(berth);
    });
  };
  berths.forEach(launch);
  return {
    apiUrls: berths.flatMap(({ apiUrl }) => apiUrl ?? []),
    kill: (place) => void berths[place]?.process?.kill('SIGKILL'),
    signal: (place, signal) => void berths[place]?.process?.kill(signal),
    async untilReady() {
      await Promise.all(berths.map(({ operationsUrl }) => untilReady(operationsUrl)));
    },
    async stop() {
      isStopping = true;
      await Promise.all(berths.map(({ process }) => end(process)));
      closeSync(log);
    },
  };
}

async function makeBerth(
  service: ServiceName,
  { environment }: FleetOptions,
  taken: Set<number>,
): Promise<Berth> {
  const claim = async () => {
    const port = await findPort(null, taken);
    taken.add(port);
    return port;
  };
  const operationsPort = await claim();
  const apiPort = service === 'gateway' ? await claim() : null;
  return {
    service,
    environment: {
      ...environment,
      OPERATIONS_PORT: String(operationsPort),
      ...(apiPort === null ? {} : { HOST: '127.0.0.1', PORT: String(apiPort) }),
    },
    operationsUrl: `http://127.0.0.1:${operationsPort}`,
    apiUrl: apiPort === null ? null : `http://127.0.0.1:${apiPort}`,
    process: null,
  };
}

function spawnService({ service, environment }: Berth, log: number): ChildProcess {
  const entry = join(REPOSITORY, 'apps', service, 'dist/main.js');
  // They end with whoever started them, however that ends.
  return spawn(process.execPath, ['--import', EXIT_WITH_SUPERVISOR, entry], {
    env: environment,
    stdio: ['ignore', log, log, 'ipc'],
  });
}

async function untilReady(url: string): Promise<void> {
  const deadline = performance.now() + READY_DEADLINE_MS;
  while (performance.now() < deadline) {
    try {
      const { ok } = await fetch(`${url}/readyz`);
      if (ok) return;
    } catch {
      // not listening yet
    }
    await pause(READY_POLL_MS);
  }
  throw new Error(`${url} was not ready in ${READY_DEADLINE_MS} ms`);
}

async function end(child: ChildProcess | null): Promise<void> {
  if (child === null || child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await ended;
}
