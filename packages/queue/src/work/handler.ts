import type { JobName, JobPayload } from '@immolab/contracts';

/** One run of a job, as its handler sees it. */
export interface JobRun<Name extends JobName> {
  readonly payload: JobPayload<Name>;
  /** Aborted when the time is over, the lock is lost or the worker must close: stop writing. */
  readonly signal: AbortSignal;
  /** 1 for the first. Runs that asked to be rung again later do not count. */
  readonly attempt: number;
}

/**
 * Does the work. Throwing counts as a failed attempt (an error whose `retryable` is false is the
 * last one); `{ delayMs }` puts the job back to be run again after that time.
 */
export type JobHandler<Name extends JobName> = (
  run: JobRun<Name>,
) => Promise<undefined | { readonly delayMs: number }>;

/** What became of one run, for the log and the metrics. */
export interface JobReport {
  readonly job: JobName;
  readonly payload: object;
  readonly attempt: number;
  readonly result: 'done' | 'delayed' | 'failed' | 'given_up' | 'put_back';
  readonly delayMs: number | null;
  /** From when the job was added, or was due, to the start of this run. */
  readonly waitedMs: number;
  readonly durationMs: number;
  /** What the handler threw, as it threw it. */
  readonly error: unknown;
}

export class JobTimeoutError extends Error {
  override readonly name = 'JobTimeoutError';
  readonly code = 'job_timeout';
}

export class WorkerClosingError extends Error {
  override readonly name = 'WorkerClosingError';
  readonly code = 'worker_closing';
}
