import { randomBytes } from 'node:crypto';
import { applyMigrations, type Database, openDatabase } from '@immolab/database';
import { commandOf } from '@immolab/embedded-postgres/machine';
import { holdPostgres } from '../postgres/hold-postgres.js';
import { logFileOf, POSTGRES_FOLDER } from '../sandbox/paths.js';

/** An empty, migrated database that lives as long as one conversation. */
export interface World {
  readonly db: Database;
  /** Leaves nothing behind. */
  close(): Promise<void>;
}

/** `talk_<process id>_…`: tells whose it is, should nobody have dropped it. */
const NAME = /^talk_(\d+)_[0-9a-f]+$/;

/** Makes a database on the embedded PostgreSQL of this checkout, which other commands may share. */
export async function openWorld(say: (line: string) => void): Promise<World> {
  const logFile = logFileOf('postgres');
  const postgres = await holdPostgres({ folder: POSTGRES_FOLDER, logFile, say });
  const server = openDatabase({ url: postgres.url, poolSize: 1, applicationName: 'talk' });
  const name = `talk_${process.pid}_${randomBytes(6).toString('hex')}`;
  let db: Database | null = null;

  const close = async (): Promise<void> => {
    try {
      await db?.close();
      await drop(server, name);
    } finally {
      await server.close();
      await postgres.release();
    }
  };

  try {
    await dropAbandoned(server);
    await run(server, `create_${name}`, `CREATE DATABASE ${name}`);
    const url = new URL(postgres.url);
    url.pathname = `/${name}`;
    await applyMigrations(url.href);
    db = openDatabase({ url: url.href, poolSize: 4, applicationName: 'talk' });
    return { db, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** What a run left behind that was killed. */
async function dropAbandoned(server: Database): Promise<void> {
  const found = await server.query<{ name: string }>(
    { name: 'find_talks', text: `SELECT datname AS name FROM pg_database` },
    [],
  );
  for (const { name } of found) {
    const pid = NAME.exec(name)?.[1];
    if (pid !== undefined && commandOf(Number(pid)) === null) await drop(server, name);
  }
}

function drop(server: Database, name: string): Promise<void> {
  return run(server, `drop_${name}`, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
}

async function run(server: Database, name: string, text: string): Promise<void> {
  await server.query({ name, text }, []);
}
