import {
  JOB_NAMES,
  JOBS,
  type JobName,
  type JobPayload,
  type SharedBellName,
} from '@immolab/contracts';
import type { JobsOptions } from 'bullmq';
import { type Bell, createRinger, type Ringer } from './ring/ringer.js';
import { openPostgresStore } from './stores/postgres.js';
import { openRedisStore } from './stores/redis.js';
import type { ProducerQueue, Store } from './stores/store.js';
import type { JobHandler, JobReport } from './work/handler.js';
import { listen } from './work/listen.js';
import { startWorker, type WorkerHandle } from './work/start-worker.js';

export interface QueuesOptions {
  /** `redis://…`, `rediss://…`, `postgres://…` or `postgresql://…` */
  readonly url: string;
  /** Begins all queue names; lower case letters, digits and dashes. */
  readonly prefix: string;
  /** In production a Redis that may evict keys is refused. */
  readonly production: boolean;
  /** Errors of connections and of the machinery; jobs that fail are in `onJob`. */
  readonly onError: (error: unknown) => void;
  /** Told of each run of each job. */
  readonly onJob?: (report: JobReport) => void;
  /** Time to wait for the store at start, in milliseconds. */
  readonly connectTimeoutMs?: number;
  /** Time after which a ring counts as failed, in milliseconds. */
  readonly ringDeadlineMs?: number;
  /** A job whose worker has not renewed its lock for this long is taken to be abandoned. */
  readonly lockDurationMs?: number;
  readonly stalledIntervalMs?: number;
}

export interface RingOptions {
  /** Run the job this much later, in milliseconds. */
  readonly delayMs?: number;
  /**
   * A ring is ignored while a job of the same id waits, is delayed or runs. By default the id in
   * the payload, or the one of all jobs of a name whose bell is shared. Not an integer, no colon.
   */
  readonly id?: string;
}

export interface QueueDepth {
  readonly waiting: number;
  readonly delayed: number;
  readonly active: number;
}

export interface Queues {
  /**
   * Rings for work whose row is already committed. False when the store did not take it within the
   * deadline: a sweep will ring again. Never rejects.
   */
  ring<Name extends JobName>(
    name: Name,
    payload: JobPayload<Name>,
    options?: RingOptions,
  ): Promise<boolean>;
  /** The same for many at once, for sweeps. */
  ringMany<Name extends JobName>(
    name: Name,
    rings: ReadonlyArray<{ readonly payload: JobPayload<Name> } & RingOptions>,
  ): Promise<boolean>;
  /** Starts to run jobs of one name in this process. */
  work<Name extends JobName>(
    name: Name,
    handler: JobHandler<Name>,
    options: { readonly concurrency: number },
  ): Promise<WorkerHandle>;
  /**
   * Calls `hear` for the rings of a shared bell, each time after the job was taken off the queue, and
   * after a silence as it comes: who rings from then on is heard again, so whatever was committed before
   * a ring can be found. Rings that come while it runs are heard together afterwards. It must not reject.
   */
  listen(name: SharedBellName, hear: () => Promise<void>): Promise<WorkerHandle>;
  /** Rejects when the store does not answer. */
  ping(): Promise<void>;
  depth(name: JobName): Promise<QueueDepth>;
  /**
   * Age of the job that is next in line, in milliseconds since it was due; null when none waits.
   * One that keeps growing means that no worker takes jobs any more.
   */
  oldestWaitingMs(name: JobName): Promise<number | null>;
  /** Ends producers and their connections. Close the workers before. */
  close(): Promise<void>;
}

/**
 * Opens all queues of the catalog on Redis or PostgreSQL.
 * @throws when the store does not answer within `connectTimeoutMs`, or may evict jobs in production
 */
export async function openQueues(options: QueuesOptions): Promise<Queues> {
  const store = await openStore(options);
  const queues = new Map<JobName, { queue: ProducerQueue; ringer: Ringer }>();
  try {
    for (const name of JOB_NAMES) {
      const queue = await store.openQueue(name);
      const ringer = createRinger({
        name,
        queue,
        gather: store.kind === 'postgres',
        shared: JOBS[name].shared,
        deadlineMs: options.ringDeadlineMs ?? 250,
        onError: options.onError,
      });
      queues.set(name, { queue, ringer });
    }
  } catch (error) {
    await store.close();
    throw error;
  }
  const report = options.onJob ?? (() => {});
  const timing = {
    lockDurationMs: options.lockDurationMs ?? 10_000,
    stalledIntervalMs: options.stalledIntervalMs ?? 5_000,
  };
  const find = (name: JobName) => {
    const found = queues.get(name);
    if (found === undefined) throw new Error(`no queue is named ${name}`);
    return found;
  };
  const prepare = (name: JobName, payload: unknown, ringOptions: RingOptions): Bell | null => {
    const parsed = JOBS[name].payload.safeParse(payload);
    if (!parsed.success) {
      options.onError(parsed.error);
      return null;
    }
    return { data: parsed.data, options: jobOptions(name, parsed.data, ringOptions) };
  };

  return {
    ring: async (name, payload, ringOptions = {}) => {
      const bell = prepare(name, payload, ringOptions);
      return bell !== null && find(name).ringer.ring(bell);
    },
    ringMany: async (name, rings) => {
      const bells = rings.map(({ payload, ...rest }) => prepare(name, payload, rest));
      const valid = bells.filter((bell) => bell !== null);
      const rung = await find(name).ringer.ringMany(valid);
      return rung && valid.length === bells.length;
    },
    work: (name, handler, { concurrency }) =>
      startWorker({
        store,
        name,
        handler,
        concurrency,
        report,
        ...timing,
      }),
    listen: (name, hear) => listen({ store, name, hear, report, ...timing }),
    ping: () => store.ping(),
    depth: async (name) => {
      const counts = await find(name).queue.getJobCounts('waiting', 'delayed', 'active');
      const { waiting = 0, delayed = 0, active = 0 } = counts;
      return { waiting, delayed, active };
    },
    oldestWaitingMs: async (name) => {
      const [job] = await find(name).queue.getWaiting(0, 0);
      if (job === undefined) return null;
      const dueAt = Math.max(job.timestamp + (job.opts.delay ?? 0), job.processedOn ?? 0);
      return Math.max(0, Date.now() - dueAt);
    },
    close: async () => {
      await Promise.all([...queues.values()].map(({ ringer }) => ringer.whenIdle()));
      await Promise.allSettled([...queues.values()].map(({ queue }) => queue.close()));
      await store.close();
    },
  };
}

function openStore(options: QueuesOptions): Promise<Store> {
  const { url, prefix, production, onError } = options;
  const connectTimeoutMs = options.connectTimeoutMs ?? 15_000;
  if (/^rediss?:/.test(url)) {
    return openRedisStore({ url, prefix, production, connectTimeoutMs, onError });
  }
  return openPostgresStore({ url, prefix, connectTimeoutMs, onError });
}

function jobOptions(name: JobName, payload: object, ring: RingOptions): JobsOptions {
  const { attempts, backoff, shared } = JOBS[name];
  const [ownId] = Object.values(payload);
  return {
    jobId: ring.id ?? (shared ? 'due' : String(ownId)),
    attempts,
    backoff: { type: backoff.type, delay: backoff.delayMs, jitter: backoff.jitter },
    removeOnComplete: true,
    removeOnFail: true,
    ...(ring.delayMs !== undefined && ring.delayMs > 0 && { delay: Math.round(ring.delayMs) }),
  };
}
