import { randomUUID } from 'node:crypto';
import { Redis } from 'ioredis';
import pg from 'pg';
import { inject } from 'vitest';

/** A store for one test file, as the suite needs it of either kind. */
export interface TestStore {
  readonly url: string;
  /** Everything that is stored, as text. */
  dump(): Promise<string>;
  /** Loses everything under a prefix, as a server does that comes back empty. */
  empty(prefix: string): Promise<void>;
  drop(): Promise<void>;
}

const REDIS_MISSING = 'did not run: redis-server is not installed';

export const BACKENDS = [
  { kind: 'PostgreSQL', open: openPostgres, missing: null },
  { kind: 'Redis', open: openRedis, missing: inject('redisUrl') === null ? REDIS_MISSING : null },
] as const;

async function openPostgres(): Promise<TestStore> {
  const admin = inject('postgresUrl');
  const name = `queue_${randomUUID().replaceAll('-', '')}`;
  await runSql(admin, `CREATE DATABASE ${name}`);
  const url = new URL(admin);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    dump: async () =>
      JSON.stringify([
        await runSql(url.href, 'SELECT * FROM bullmq.job'),
        await runSql(url.href, 'SELECT * FROM bullmq.event'),
      ]),
    empty: async () => {
      await runSql(url.href, 'TRUNCATE bullmq.job, bullmq.event, bullmq.meta CASCADE');
    },
    drop: async () => {
      await runSql(admin, `DROP DATABASE ${name} WITH (FORCE)`);
    },
  };
}

async function runSql(url: string, text: string): Promise<unknown[]> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}

async function openRedis(): Promise<TestStore> {
  const url = inject('redisUrl');
  if (url === null) throw new Error(REDIS_MISSING);
  return {
    url,
    dump: async () => {
      const client = new Redis(url);
      try {
        const keys = await client.keys('*');
        const dumps = await Promise.all(keys.map((key) => client.dumpBuffer(key)));
        return keys.join('\n') + dumps.map((dump) => dump?.toString('latin1')).join('\n');
      } finally {
        client.disconnect();
      }
    },
    empty: async (prefix) => {
      const client = new Redis(url);
      const keys = await client.keys(`${prefix}:*`);
      await client.del(keys);
      client.disconnect();
    },
    drop: async () => {},
  };
}
