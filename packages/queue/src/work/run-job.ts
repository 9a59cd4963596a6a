import { JOBS, type JobDefinition, type JobName, type JobPayload } from '@immolab/contracts';
import { DelayedError, UnrecoverableError, WaitingError } from 'bullmq';
import { type JobHandler, type JobReport, JobTimeoutError, WorkerClosingError } from './handler.js';

/** What is used of a BullMQ job. */
export interface StoredJob {
  readonly data: object;
  /** When it was added, in milliseconds since 1970. */
  readonly timestamp: number;
  readonly opts: { readonly delay?: number | undefined };
  /** Failed attempts before this run. */
  readonly attemptsMade: number;
  moveToDelayed(timestamp: number, token?: string): Promise<unknown>;
  moveToWait(token: string): Promise<unknown>;
}

export interface RunContext<Name extends JobName> {
  readonly name: Name;
  readonly handler: JobHandler<Name>;
  /** Aborted when the worker may wait no longer. */
  readonly force: AbortSignal;
  readonly report: (report: JobReport) => void;
}

/**
 * Runs one job through its handler within its time and tells BullMQ what to do with it.
 *
 * What is thrown to BullMQ is stored beside the job, so it is only ever a code: messages and
 * stacks of handlers can carry personal data.
 */
export async function runJob<Name extends JobName>(
  context: RunContext<Name>,
  job: StoredJob,
  token: string | undefined,
  lockSignal: AbortSignal | undefined,
): Promise<void> {
  const definition: JobDefinition = JOBS[context.name];
  const startedAt = performance.now();
  const waitedMs = Math.max(0, Date.now() - job.timestamp - (job.opts.delay ?? 0));
  const attempt = job.attemptsMade + 1;
  const report = (result: JobReport['result'], extra: Partial<JobReport> = {}) =>
    context.report({
      job: context.name,
      payload: job.data,
      attempt,
      result,
      delayMs: null,
      waitedMs: attempt === 1 ? waitedMs : 0,
      durationMs: performance.now() - startedAt,
      error: null,
      ...extra,
    });

  const payload = definition.payload.safeParse(job.data);
  if (!payload.success) {
    report('given_up', { error: payload.error });
    throw withoutStack(new UnrecoverableError('payload_invalid'));
  }
  const ended = await settle(context, definition, {
    // The schema of this very job parsed it, which the compiler cannot follow through the catalog.
    payload: payload.data as JobPayload<Name>,
    attempt,
    lockSignal,
  });
  if (ended.kind === 'delay') {
    await job.moveToDelayed(Date.now() + ended.delayMs, token);
    report('delayed', { delayMs: ended.delayMs });
    throw new DelayedError();
  }
  if (ended.kind === 'closing' && token !== undefined) {
    await job.moveToWait(token);
    report('put_back');
    throw new WaitingError();
  }
  if (ended.kind === 'done') return report('done');
  const error = ended.kind === 'closing' ? new WorkerClosingError() : ended.error;
  const last = !isRetryable(error) || attempt >= definition.attempts;
  report(last ? 'given_up' : 'failed', { error });
  const code = codeOf(error);
  throw withoutStack(last ? new UnrecoverableError(code) : new Error(code));
}

type Ended =
  | { readonly kind: 'done' }
  | { readonly kind: 'delay'; readonly delayMs: number }
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'closing' };

interface Run<Name extends JobName> {
  readonly payload: JobPayload<Name>;
  readonly attempt: number;
  readonly lockSignal: AbortSignal | undefined;
}

/** Lets the handler run until it ends, its time is over, its lock is lost or the worker must go. */
async function settle<Name extends JobName>(
  context: RunContext<Name>,
  definition: JobDefinition,
  { payload, attempt, lockSignal }: Run<Name>,
): Promise<Ended> {
  const stop = new AbortController();
  const cleanUps: Array<() => void> = [];
  const stopped = new Promise<Ended>((resolve) => {
    // Nearly no job is stopped, and the stack of an error costs as much as a small handler.
    const stopWith = (kind: 'failed' | 'closing', makeError: () => Error) => () => {
      const error = makeError();
      resolve(kind === 'failed' ? { kind, error } : { kind });
      stop.abort(error);
    };
    const timer = setTimeout(
      stopWith('failed', () => new JobTimeoutError()),
      definition.timeoutMs,
    );
    cleanUps.push(() => clearTimeout(timer));
    const listen = (signal: AbortSignal | undefined, listener: () => void) => {
      if (signal?.aborted) listener();
      signal?.addEventListener('abort', listener);
      cleanUps.push(() => signal?.removeEventListener('abort', listener));
    };
    listen(
      context.force,
      stopWith('closing', () => new WorkerClosingError()),
    );
    listen(
      lockSignal,
      stopWith('failed', () => Object.assign(new Error('lock lost'), { code: 'lock_lost' })),
    );
  });
  const handled = Promise.resolve()
    .then(() => {
      stop.signal.throwIfAborted();
      return context.handler({ payload, signal: stop.signal, attempt });
    })
    .then(
      (result): Ended =>
        result === undefined ? { kind: 'done' } : { kind: 'delay', delayMs: result.delayMs },
      (error: unknown): Ended => ({ kind: 'failed', error }),
    );
  try {
    return await Promise.race([handled, stopped]);
  } finally {
    for (const cleanUp of cleanUps) cleanUp();
  }
}

function isRetryable(error: unknown): boolean {
  return !(error instanceof Error && 'retryable' in error && error.retryable === false);
}

function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return typeof code === 'string' && /^[A-Za-z0-9_]{2,40}$/.test(code) ? code : 'error';
}

function withoutStack<Thrown extends Error>(error: Thrown): Thrown {
  error.stack = error.message;
  return error;
}
