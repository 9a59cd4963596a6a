import { setMaxListeners } from 'node:events';
import type { JobName } from '@immolab/contracts';
import { type Job, WaitingError } from 'bullmq';
import type { Store } from '../stores/store.js';
import type { JobHandler, JobReport } from './handler.js';
import { runJob } from './run-job.js';

export interface StartWorkerOptions<Name extends JobName> {
  readonly store: Store;
  readonly name: Name;
  readonly handler: JobHandler<Name>;
  /** Jobs that run at the same time in this process. */
  readonly concurrency: number;
  readonly report: (report: JobReport) => void;
  readonly lockDurationMs: number;
  readonly stalledIntervalMs: number;
  /** Told each time after a job that is done was taken off the queue. */
  readonly onTakenOff?: () => void;
}

export interface WorkerHandle {
  /** Takes no further job; those in hand go on. */
  pause(): Promise<void>;
  resume(): Promise<void>;
  /** Jobs in hand. */
  readonly running: number;
  /**
   * Takes no further job and waits for those in hand. What is not done by the deadline is aborted and
   * goes back into the queue.
   * @returns whether all ended by themselves
   */
  close(deadlineMs: number): Promise<boolean>;
}

/** A job that takes down so many workers is dropped; the sweep rings for its row again. */
const MAX_REDELIVERIES = 10;

/** Time for aborted jobs to be put back, and for connections to end, in milliseconds. */
const FORCED_CLOSE_MS = 1_000;

/** Starts to run the jobs of one name. */
export async function startWorker<Name extends JobName>(
  options: StartWorkerOptions<Name>,
): Promise<WorkerHandle> {
  const { store, name, handler, report } = options;
  const force = new AbortController();
  // Each job in hand listens to it.
  setMaxListeners(0, force.signal);
  let running = 0;
  let paused = false;
  const process = async (job: Job, token?: string, signal?: AbortSignal): Promise<void> => {
    // A worker that was already waiting for a job when it was paused still takes that one.
    if (paused && token !== undefined) {
      await job.moveToWait(token);
      throw new WaitingError();
    }
    running += 1;
    try {
      await runJob({ name, handler, force: force.signal, report }, job, token, signal);
    } finally {
      running -= 1;
    }
  };
  const { worker, release } = await store.openWorker(name, process, {
    concurrency: options.concurrency,
    maxStalledCount: MAX_REDELIVERIES,
    lockDuration: options.lockDurationMs,
    stalledInterval: options.stalledIntervalMs,
    runRetryDelay: 1_000,
  });
  if (options.onTakenOff) worker.on('completed', options.onTakenOff);
  worker.on('lockRenewalFailed', (jobIds) => {
    for (const jobId of jobIds) worker.cancelJob(jobId, 'lock_lost');
  });

  const closeOnce = async (deadlineMs: number): Promise<boolean> => {
    const closed = worker.close();
    const clean = await endsWithin(closed, deadlineMs);
    if (!clean) {
      force.abort();
      const ended = await endsWithin(closed, FORCED_CLOSE_MS);
      if (!ended) await endsWithin(worker.disconnect(), FORCED_CLOSE_MS);
    }
    await endsWithin(release(), FORCED_CLOSE_MS);
    return clean;
  };
  let closing: Promise<boolean> | null = null;
  return {
    pause: () => {
      paused = true;
      return worker.pause(true);
    },
    resume: () => {
      paused = false;
      return worker.resume();
    },
    get running() {
      return running;
    },
    close: (deadlineMs) => {
      closing ??= closeOnce(deadlineMs);
      return closing;
    },
  };
}

/** Whether the promise settles within the time; a rejection counts as settled. */
async function endsWithin(promise: Promise<unknown>, ms: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), ms);
  });
  const ended = promise.then(
    () => true,
    () => true,
  );
  const result = await Promise.race([ended, deadline]);
  clearTimeout(timer);
  return result;
}
