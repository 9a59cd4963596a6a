import { createKey, createKeyring } from '@immolab/accounts';
import { createTestDatabase, type Database, openDatabase } from '@immolab/database';
import type { Stage } from './stage.js';

export interface BenchKey {
  readonly id: string;
  readonly accountId: string;
  readonly apiKey: string;
}

export interface BenchData {
  readonly db: Database;
  readonly databaseUrl: string;
  /** Keys that meet no limit, each with an account of its own. */
  createKeys(count: number): Promise<readonly BenchKey[]>;
}

const NO_LIMIT = 1_000_000_000;

/** A migrated database for the services of a bench. */
export async function openBenchData(stage: Stage): Promise<BenchData> {
  const { url, drop } = await createTestDatabase(stage.postgresUrl);
  stage.onClose(drop);
  const db = openDatabase({ url, poolSize: 1, applicationName: 'immolab-bench' });
  stage.onClose(() => db.close());
  const keyring = createKeyring(stage.secrets.encryptionKeys);
  const limits = { ratePerMinute: NO_LIMIT, maxCalls: NO_LIMIT };
  return {
    db,
    databaseUrl: url,
    async createKeys(count) {
      const keys: BenchKey[] = [];
      while (keys.length < count) {
        const { summary, apiKey } = await createKey({ db, keyring }, { test: true, ...limits });
        keys.push({ id: summary.id, accountId: summary.accountId, apiKey });
      }
      return keys;
    },
  };
}

/** Lets every commit of the server wait so long before it is flushed, as a slower disk would. */
export async function setCommitDelay(db: Database, micros: number): Promise<void> {
  const run = (name: string, text: string) => db.query({ name, text }, []);
  await run(`commit_delay_${micros}`, `ALTER SYSTEM SET commit_delay = ${micros}`);
  await run('reload_configuration', 'SELECT pg_reload_conf()');
}

/** So many at a time, the last ones fewer. */
export function chunksOf<T>(items: readonly T[], most: number): readonly (readonly T[])[] {
  const count = Math.ceil(items.length / most);
  return Array.from({ length: count }, (_, index) => items.slice(index * most, (index + 1) * most));
}
