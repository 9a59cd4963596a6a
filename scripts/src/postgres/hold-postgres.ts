import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openDatabase } from '@immolab/database';
import {
  choosePlace,
  ensureServer,
  findPostmaster,
  guardServer,
  makeCluster,
  type PostgresPlace,
  SUPERUSER,
  stopServer,
} from '@immolab/embedded-postgres';
import { z } from 'zod';
import { withLock } from '../../bootstrap/process-lock.mjs';
import { replaceFile } from '../replace-file.js';
import { addHolder, hasHolders } from './holders.js';

export interface HoldOptions {
  /** Keeps the cluster, its password and who uses it. */
  readonly folder: string;
  readonly logFile: string;
  /** Told what takes time, or is not as one would expect. */
  readonly say: (line: string) => void;
  /** A file that tells others that this process runs; removed, should it be killed. */
  readonly announcement?: string;
}

export interface HeldPostgres {
  /** Of the database `immolab` on it. */
  readonly url: string;
  /** Whether the server runs. */
  isRunning(): boolean;
  /** Starts it again when it does not, on the same port if that is free. @returns its address */
  revive(): Promise<string>;
  /** Stops the server unless another command still uses it. */
  release(): Promise<void>;
  /** Lets the server run for whoever holds it next. */
  leave(): Promise<void>;
}

const DATABASE = 'immolab';

const stateSchema = z.object({ password: z.string(), port: z.number().int().nullable() });
type State = z.infer<typeof stateSchema>;

/**
 * Makes, starts or joins the one embedded PostgreSQL of `folder`. Commands that run at the same
 * time share it: the first one starts it, the last one stops it, and when they are all killed it
 * stops by itself.
 */
export async function holdPostgres(options: HoldOptions): Promise<HeldPostgres> {
  const { folder, logFile, say } = options;
  mkdirSync(dirname(logFile), { recursive: true });
  const place = await choosePlace(folder, say);
  const exclusively = <T>(action: () => Promise<T>): Promise<T> =>
    withLock(join(folder, 'lock'), action);

  const start = async (): Promise<string> => {
    const state = await ensureCluster(place, folder, say);
    const server = await ensureServer({ place, preferredPort: state.port, logFile });
    if (state.port !== server.port) writeState(folder, { ...state, port: server.port });
    const url = addressOf(server.port, state.password);
    await ensureDatabase(url);
    return url;
  };

  const { url, guard, holder } = await exclusively(async () => {
    const holder = addHolder(folder);
    const guard = guardServer({
      data: place.data,
      note: holder.file,
      ...(options.announcement && { announcement: options.announcement }),
    });
    try {
      return { url: await start(), guard, holder };
    } catch (error) {
      holder.remove();
      await guard.end();
      throw error;
    }
  });

  return {
    url,
    isRunning: () => findPostmaster(place.data) !== null,
    revive: () => exclusively(start),
    release: () =>
      exclusively(async () => {
        holder.remove();
        if (!hasHolders(folder)) await stopServer(place.data);
        await guard.end();
      }),
    async leave() {
      holder.remove();
      await guard.end();
    },
  };
}

async function ensureCluster(
  place: PostgresPlace,
  folder: string,
  say: (line: string) => void,
): Promise<State> {
  const known = readState(folder);
  if (known !== null && existsSync(place.data)) return known;
  if (existsSync(place.data)) {
    // The password went with the checkout, or with the folder, that this data belonged to.
    say(`Nobody knows the password of the database in ${place.data}: starting with an empty one.`);
    await stopServer(place.data);
    rmSync(place.data, { recursive: true });
  }
  say('Making a PostgreSQL database…');
  const state = { password: randomBytes(24).toString('base64url'), port: null };
  writeState(folder, state);
  await makeCluster(place, state.password);
  return state;
}

async function ensureDatabase(url: string): Promise<void> {
  const server = new URL(url);
  server.pathname = '/postgres';
  const database = openDatabase({ url: server.href, poolSize: 1 });
  try {
    const found = await database.query(
      { name: 'find_database', text: 'SELECT 1 FROM pg_database WHERE datname = $1' },
      [DATABASE],
    );
    if (found.length > 0) return;
    await database.query({ name: 'create_database', text: `CREATE DATABASE ${DATABASE}` }, []);
  } finally {
    await database.close();
  }
}

function addressOf(port: number, password: string): string {
  return `postgres://${SUPERUSER}:${password}@127.0.0.1:${port}/${DATABASE}`;
}

function readState(folder: string): State | null {
  const path = join(folder, 'state.json');
  if (!existsSync(path)) return null;
  return stateSchema.safeParse(JSON.parse(readFileSync(path, 'utf8'))).data ?? null;
}

function writeState(folder: string, state: State): void {
  replaceFile(join(folder, 'state.json'), `${JSON.stringify(state)}\n`);
}
