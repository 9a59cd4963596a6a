import { createPostgresBackend, Queue, type QueueOptions, withBackend } from 'bullmq';
import { Redis } from 'ioredis';

const OnPostgres = withBackend(createPostgresBackend);

const isRedis = (url: string): boolean => url.startsWith('redis');
const onPostgres = (url: string) => ({ connection: { connectionString: url, migrate: true } });

/** What the hand-written services use of a queue. */
export type JobQueue = Pick<Queue, 'add' | 'addBulk' | 'waitUntilReady'>;

/** BullMQ as its manual opens it, on Redis or on PostgreSQL. */
export async function openQueue(url: string, name: string): Promise<JobQueue> {
  const queue: JobQueue = isRedis(url)
    ? new Queue(name, { connection: new Redis(url) } satisfies QueueOptions)
    : new OnPostgres.Queue(name, onPostgres(url));
  await queue.waitUntilReady();
  return queue;
}

/** Nothing of a job is kept that is done. */
export const FORGET = { removeOnComplete: true, removeOnFail: true } as const;
