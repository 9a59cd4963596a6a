import { Queue, Worker } from 'bullmq';
import { Redis } from 'ioredis';
import { RefusedStore } from './refused-store.js';
import { KEPT_EVENTS, type Store } from './store.js';

export interface RedisStoreOptions {
  readonly url: string;
  readonly prefix: string;
  /** Refuse a server that may evict keys: it would drop jobs when its memory is full. */
  readonly production: boolean;
  readonly connectTimeoutMs: number;
  readonly onError: (error: unknown) => void;
}

const MAX_RECONNECT_DELAY_MS = 1_000;

/** @throws when the server does not answer in time, or may evict keys in production */
export async function openRedisStore(options: RedisStoreOptions): Promise<Store> {
  const { url, prefix, onError } = options;
  const common = {
    connectTimeout: 2_000,
    keepAlive: 10_000,
    retryStrategy: (times: number) => Math.min(times * 50, MAX_RECONNECT_DELAY_MS),
  };
  // Producers must learn at once that the server is away: the row is committed, a sweep rings again.
  const producer = new Redis(url, {
    ...common,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    lazyConnect: true,
  });
  // Workers wait for the server: they have nothing else to do.
  const consumer = new Redis(url, { ...common, maxRetriesPerRequest: null, lazyConnect: true });
  for (const client of [producer, consumer]) client.on('error', onError);

  const close = async () => {
    producer.disconnect();
    consumer.disconnect();
  };
  try {
    await untilReady(producer, options.connectTimeoutMs);
    await refuseEviction(producer, options.production);
  } catch (error) {
    await close();
    throw error;
  }

  return {
    kind: 'redis',
    openQueue: async (name) => {
      const queue = new Queue(name, {
        connection: producer,
        prefix,
        streams: { events: { maxLen: KEPT_EVENTS } },
      });
      queue.on('error', onError);
      await queue.waitUntilReady();
      return queue;
    },
    openWorker: async (name, processor, settings) => {
      const worker = new Worker(name, processor, { connection: consumer, prefix, ...settings });
      worker.on('error', onError);
      await worker.waitUntilReady();
      return { worker, release: async () => {} };
    },
    ping: async () => {
      await producer.ping();
    },
    close,
  };
}

/** Connects, trying again until the time is over. */
async function untilReady(client: Redis, timeoutMs: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const ready = new Promise<void>((resolve, reject) => {
    client.once('ready', resolve);
    timer = setTimeout(
      () => reject(new Error(`Redis did not answer within ${timeoutMs} ms`)),
      timeoutMs,
    );
  });
  // A first attempt that fails is tried again by the client itself.
  client.connect().catch(() => {});
  try {
    await ready;
  } finally {
    clearTimeout(timer);
  }
}

async function refuseEviction(client: Redis, production: boolean): Promise<void> {
  const memory = await client.info('memory');
  const policy = /^maxmemory_policy:(\S+)/m.exec(memory)?.[1];
  if (!production || policy === undefined || policy === 'noeviction') return;
  throw new RefusedStore(
    `Redis has maxmemory-policy ${policy}, which drops jobs when memory is full: set noeviction`,
  );
}
