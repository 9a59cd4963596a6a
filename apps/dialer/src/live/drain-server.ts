import { setTimeout as sleep } from 'node:timers/promises';

const LOOK_EVERY_MS = 100;

export interface DrainedServer {
  /** The library's: rejects when the time is up, and whenever it cannot wait for a process. */
  drain(ms: number): Promise<unknown>;
  /** Calls whose process is alive. */
  callCount(): number;
}

/**
 * Takes no further job, and resolves when no call is left, or after so many milliseconds.
 *
 * The library gives up at once when one of its processes waits to be started, as one in reserve does
 * behind each call that has just begun: the calls would be broken off in the middle.
 */
export async function drainServer(server: DrainedServer, ms: number): Promise<void> {
  const until = performance.now() + ms;
  await server.drain(ms).catch(() => undefined);
  while (server.callCount() > 0 && performance.now() < until) await sleep(LOOK_EVERY_MS);
}
