import type { WorkerHandle } from '@immolab/queue';
import type { Logger } from '@immolab/runtime';
import type { ActiveCalls } from './active-calls.js';
import { DrainedError } from './stop-reasons.js';

/** Of the deadline: for the calls that have to be broken off, and for what is closed after them. */
const RESERVE_MS = 1_200;
const BREAK_OFF_MS = 700;
const PAUSE_MS = 300;

export interface DrainOptions {
  readonly worker: Pick<WorkerHandle, 'pause' | 'close'>;
  readonly activeCalls: ActiveCalls;
  readonly logger: Logger;
  /** For all that the process closes. */
  readonly deadlineMs: number;
}

/**
 * Takes no further call, lets those under way finish as long as there is time, and ends the rest,
 * so that nothing is left claimed.
 */
export async function drainCalls(options: DrainOptions): Promise<void> {
  const { worker, activeCalls, logger, deadlineMs } = options;
  // A queue that does not answer must not take the time of the calls.
  await isWithin(worker.pause(), PAUSE_MS);
  const graceMs = Math.max(0, deadlineMs - RESERVE_MS);
  if (!(await isWithin(activeCalls.whenIdle(), graceMs))) {
    logger.warn('calls.broken_off', { count: activeCalls.size, deadlineMs });
    activeCalls.abortAll(new DrainedError());
    await isWithin(activeCalls.whenIdle(), BREAK_OFF_MS);
  }
  await worker.close(0);
}

/** Whether the promise settles within so many milliseconds. */
async function isWithin(promise: Promise<unknown>, ms: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), ms);
  });
  const settled = promise.then(
    () => true,
    () => true,
  );
  const inTime = await Promise.race([settled, late]);
  clearTimeout(timer);
  return inTime;
}
