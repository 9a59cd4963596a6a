import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { findFreePort } from '@immolab/testkit';
import { onTestFinished } from 'vitest';

/** A dialer as it runs in production: a process of its own. */
export interface LaunchedDialer {
  readonly pid: number;
  kill(signal: NodeJS.Signals): void;
  /** @returns the exit code; null when it was killed */
  ended(): Promise<number | null>;
  /** Everything it has logged so far. */
  log(): string;
}

const PROGRAM = fileURLToPath(new URL('../main.ts', import.meta.url));
/** Of one that hangs: from its sources it takes two seconds, and many on a busy machine. */
const READY_TIMEOUT_MS = 60_000;

/**
 * Starts a dialer from the sources and waits until it is ready. It is killed when the test is over.
 *
 * @param databaseUrl keeps the queues too
 */
export async function launchDialer(
  databaseUrl: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<LaunchedDialer> {
  const port = await findFreePort();
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', '--conditions=@immolab/source', PROGRAM],
    {
      env: {
        PATH: process.env.PATH,
        DATABASE_URL: databaseUrl,
        QUEUE_URL: databaseUrl,
        OPERATIONS_PORT: String(port),
        DRAIN_DEADLINE_MS: '3000',
        ...environment,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let log = '';
  child.stdout.on('data', (chunk) => {
    log += String(chunk);
  });
  child.stderr.on('data', (chunk) => {
    log += String(chunk);
  });
  const exit = once(child, 'exit');
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await exit;
  });
  await untilReady(`http://127.0.0.1:${port}/readyz`, () => {
    if (child.exitCode !== null) throw new Error(`the dialer ended:\n${log}`);
  });
  if (child.pid === undefined) throw new Error(`the dialer did not start:\n${log}`);
  return {
    pid: child.pid,
    kill: (signal) => void child.kill(signal),
    ended: async () => {
      const [code] = await exit;
      return typeof code === 'number' ? code : null;
    },
    log: () => log,
  };
}

async function untilReady(url: string, check: () => void): Promise<void> {
  const end = performance.now() + READY_TIMEOUT_MS;
  while (performance.now() < end) {
    check();
    const ready = await fetch(url).then(
      (answer) => answer.ok,
      () => false,
    );
    if (ready) return;
    await pause();
  }
  throw new Error('the dialer was not ready in time');
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 50));
}
