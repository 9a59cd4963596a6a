import { setTimeout as wait } from 'node:timers/promises';
import { createPostgresBackend, runMigrations, withBackend } from 'bullmq';
import type pg from 'pg';
import { asBullPool, openQueuePool, QUEUE_SCHEMA } from './postgres-pool.js';
import { KEPT_EVENTS, type Store } from './store.js';

export interface PostgresStoreOptions {
  readonly url: string;
  readonly prefix: string;
  readonly connectTimeoutMs: number;
  readonly onError: (error: unknown) => void;
}

const { Queue, Worker } = withBackend(createPostgresBackend);

/** Connections of a worker: one listens, the others take, renew and finish jobs. */
const WORKER_CONNECTIONS = 4;

/** @throws when the server does not answer in time or the tables cannot be made */
export async function openPostgresStore(options: PostgresStoreOptions): Promise<Store> {
  const { url, prefix, onError } = options;
  const openPool = (max: number, connectTimeoutMs: number) =>
    openQueuePool({ url, max, connectTimeoutMs, onError });
  const producers = openPool(2, 1_000);
  try {
    await migrate(producers, options.connectTimeoutMs);
  } catch (error) {
    await producers.end();
    throw error;
  }
  const fullName = (name: string) => `${prefix}.${name}`;

  return {
    kind: 'postgres',
    openQueue: async (name) => {
      const queue = new Queue(fullName(name), {
        connection: asBullPool(producers),
        streams: { events: { maxLen: KEPT_EVENTS } },
      });
      queue.on('error', onError);
      await queue.waitUntilReady();
      return queue;
    },
    openWorker: async (name, processor, settings) => {
      const pool = openPool(WORKER_CONNECTIONS, 5_000);
      const worker = new Worker(fullName(name), processor, {
        connection: asBullPool(pool),
        ...settings,
      });
      worker.on('error', onError);
      // A backend whose first connection failed never tries again: let the caller know.
      await worker.waitUntilReady();
      return { worker, release: () => pool.end() };
    },
    ping: async () => {
      await producers.query('SELECT 1');
    },
    close: () => producers.end(),
  };
}

/** Makes BullMQ's tables; an advisory lock lets only one of several starting processes do it. */
async function migrate(pool: pg.Pool, timeoutMs: number): Promise<void> {
  const deadline = performance.now() + timeoutMs;
  for (;;) {
    try {
      const client = await pool.connect();
      try {
        await runMigrations(client, QUEUE_SCHEMA);
        return;
      } finally {
        client.release();
      }
    } catch (error) {
      if (performance.now() > deadline) throw error;
      await wait(200);
    }
  }
}
