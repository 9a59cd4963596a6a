import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { readTail, signal, sizeOf, waitUntil } from '@immolab/embedded-postgres/machine';
import type { ServiceDefinition } from './service.js';

const EXIT_WITH_SUPERVISOR = new URL('./exit-with-supervisor.js', import.meta.url);
const READY_POLL_MS = 50;
const READY_ANSWER_MS = 2_000;

/** One process of a service, from its start to its end. */
export interface LaunchedService {
  readonly pid: number;
  readonly url: string;
  /** In plain words, e.g. `SIGKILL` or `exit code 1`. */
  readonly ended: Promise<string>;
  /** @returns whether it was ready in time; false at once when it ended before. */
  isReadyWithin(timeoutMs: number): Promise<boolean>;
  /** The end of what it wrote since it was started. */
  tail(): string;
  /** Asks it to drain, and kills it with all it started when it has not ended in time. */
  stop(deadlineMs: number): Promise<void>;
}

export async function launchService(
  definition: ServiceDefinition,
  logFile: string,
): Promise<LaunchedService> {
  const { environment, url } = await definition.prepare();
  const logStart = sizeOf(logFile);
  const child = spawnService(definition, environment, logFile);
  const ended = endOf(child);
  const pid = child.pid ?? 0;
  return {
    pid,
    url,
    ended,
    isReadyWithin: async (timeoutMs) => {
      let ready = false;
      await waitUntil(
        async () => {
          ready = await answersReady(url);
          return ready || hasEnded(child);
        },
        timeoutMs,
        READY_POLL_MS,
      );
      return ready && !hasEnded(child);
    },
    tail: () => readTail(logFile, logStart),
    async stop(deadlineMs) {
      if (pid === 0) return;
      if (!hasEnded(child)) signal(pid, 'SIGTERM');
      const timer = setTimeout(() => signal(-pid, 'SIGKILL'), deadlineMs);
      await ended;
      clearTimeout(timer);
      // Whatever it started and did not end itself.
      signal(-pid, 'SIGKILL');
    },
  };
}

function spawnService(
  definition: ServiceDefinition,
  environment: NodeJS.ProcessEnv,
  logFile: string,
): ChildProcess {
  const log = openSync(logFile, 'a', 0o600);
  try {
    return spawn(
      process.execPath,
      [
        ...(definition.nodeArguments ?? []),
        ...['--import', EXIT_WITH_SUPERVISOR.href, definition.entry],
      ],
      {
        env: environment,
        stdio: ['ignore', log, log, 'ipc'],
        // A group of its own: Ctrl-C reaches the supervisor alone, which stops all in order.
        detached: true,
      },
    );
  } finally {
    closeSync(log);
  }
}

function endOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, killedBy) => resolve(killedBy ?? `exit code ${code}`));
  });
}

function hasEnded(child: ChildProcess): boolean {
  return child.pid === undefined || child.exitCode !== null || child.signalCode !== null;
}

async function answersReady(url: string): Promise<boolean> {
  try {
    const answer = await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(READY_ANSWER_MS) });
    await answer.body?.cancel();
    return answer.ok;
  } catch {
    return false;
  }
}
