import { randomUUID } from 'node:crypto';
import {
  type CreatedKey,
  createKey,
  createKeyring,
  generateEncryptionKey,
  type Keyring,
} from '@immolab/accounts';
import type { Database } from '@immolab/database';
import { createDeliveries, type NewDelivery } from '@immolab/deliveries';
import { openQueues, type Queues } from '@immolab/queue';
import { createLogger, loadConfig } from '@immolab/runtime';
import { openTestDatabase } from '@immolab/testkit';
import { inject, onTestFinished } from 'vitest';
import { startDispatcher } from '../app.js';
import { dispatcherSettings } from '../configuration/settings.js';

/** A database with a key, and a queue beside it. */
export interface DispatcherWorld {
  readonly db: Database;
  readonly databaseUrl: string;
  readonly queues: Queues;
  readonly keyring: Keyring;
  readonly key: CreatedKey;
  /** Settings of a dispatcher that belongs to this world. */
  readonly environment: Readonly<Record<string, string>>;
  newKey(): Promise<CreatedKey>;
  /** Stores a due webhook; nobody rings for it. */
  store(destination: string, changes?: Partial<NewDelivery>): Promise<NewDelivery>;
  /** The same, and rings. */
  send(destination: string, changes?: Partial<NewDelivery>): Promise<NewDelivery>;
  row(id: string): ReturnType<typeof readRow>;
}

const readRow = (db: Database, id: string) =>
  db.prisma.delivery.findUniqueOrThrow({
    where: { id },
    include: { log: { orderBy: { number: 'asc' } } },
  });

/** @param queue where the jobs are: PostgreSQL, or the Redis of the test run. */
export async function createWorld(
  queue: 'postgres' | 'redis' = 'postgres',
): Promise<DispatcherWorld> {
  const { db, url } = await openTestDatabase();
  const encryptionKeys = generateEncryptionKey('test');
  const keyring = createKeyring(encryptionKeys);
  const newKey = () => createKey({ db, keyring }, { test: true });
  const key = await newKey();
  const queueUrl = queue === 'redis' ? inject('redisUrl') : url;
  if (queueUrl === null) throw new Error('this test run has no Redis');
  const prefix = `t-${randomUUID().slice(0, 8)}`;
  const queues = await openQueues({
    url: queueUrl,
    prefix,
    production: false,
    onError: () => undefined,
  });
  onTestFinished(() => queues.close());

  const store = async (destination: string, changes: Partial<NewDelivery> = {}) => {
    const delivery: NewDelivery = {
      id: randomUUID(),
      accountId: key.summary.accountId,
      keyId: key.summary.id,
      callId: randomUUID(),
      test: true,
      channel: 'webhook',
      event: 'call.completed',
      audience: 'integrator',
      revision: 0,
      destination,
      body: JSON.stringify({ event: 'call.completed', leadName: 'Zoë Müller' }),
      ...changes,
    };
    await createDeliveries(db, [delivery]);
    return delivery;
  };
  return {
    db,
    databaseUrl: url,
    queues,
    keyring,
    key,
    environment: {
      DATABASE_URL: url,
      QUEUE_URL: queueUrl,
      QUEUE_PREFIX: prefix,
      ENCRYPTION_KEYS: encryptionKeys,
      PUBLIC_BASE_URL: 'https://immolab.example',
      WEBHOOK_ALLOWED_CIDRS: '127.0.0.0/8',
      DRAIN_DEADLINE_MS: '5000',
    },
    newKey,
    store,
    send: async (destination, changes) => {
      const delivery = await store(destination, changes);
      await queues.ring('delivery.send', { deliveryId: delivery.id });
      return delivery;
    },
    row: (id) => readRow(db, id),
  };
}

/** A whole dispatcher in this process; it drains when the test is over, or before. */
export async function startTestDispatcher(
  world: DispatcherWorld,
  environment: Readonly<Record<string, string>> = {},
) {
  const lines: Record<string, unknown>[] = [];
  const logger = createLogger({
    service: 'dispatcher',
    level: 'debug',
    destination: { write: (line) => void lines.push(JSON.parse(line)) },
  });
  const closers: (() => unknown)[] = [];
  const draining = new AbortController();
  const { operationsPort } = await startDispatcher({
    config: loadConfig(dispatcherSettings, { ...world.environment, ...environment }),
    logger,
    lifecycle: { onClose: (_name, close) => closers.push(close), draining: draining.signal },
    production: false,
  });
  const drain = async () => {
    draining.abort();
    for (let close = closers.pop(); close !== undefined; close = closers.pop()) await close();
  };
  onTestFinished(drain);
  return { lines, drain, operationsUrl: `http://127.0.0.1:${operationsPort}` };
}
