import {
  createPostgresBackend,
  type Processor,
  Queue,
  type QueueOptions,
  Worker,
  type WorkerOptions,
  withBackend,
} from 'bullmq';

const OnPostgres = withBackend(createPostgresBackend);

const isRedis = (url: string): boolean => url.startsWith('redis');
const onPostgres = (url: string) => ({ connection: { connectionString: url, migrate: true } });

/** What the hand-written services use of a queue. */
export type JobQueue = Pick<Queue, 'add' | 'addBulk' | 'close'>;

/** BullMQ as its manual opens it, on Redis or on PostgreSQL. */
export async function openQueue(url: string, name: string): Promise<JobQueue> {
  const queue = isRedis(url)
    ? new Queue(name, { connection: { url } } satisfies QueueOptions)
    : new OnPostgres.Queue(name, onPostgres(url));
  await queue.waitUntilReady();
  return queue;
}

/** Runs the jobs of one name, as many at a time as `concurrency` says. */
export async function startWorker(
  url: string,
  name: string,
  work: Processor,
  { concurrency }: Required<Pick<WorkerOptions, 'concurrency'>>,
): Promise<void> {
  const worker = isRedis(url)
    ? new Worker(name, work, {
        connection: { url },
        concurrency,
      })
    : new OnPostgres.Worker(name, work, { ...onPostgres(url), concurrency });
  await worker.waitUntilReady();
}

/** Nothing of a job is kept that is done. */
export const FORGET = { removeOnComplete: true, removeOnFail: true } as const;
