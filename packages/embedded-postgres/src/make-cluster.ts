import { spawn } from 'node:child_process';
import { chownSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { giveTo, type PostgresPlace } from './place.js';

/** The superuser of every embedded cluster. */
export const SUPERUSER = 'postgres';

/** Makes an empty cluster at `place.data`; all of it or, when interrupted, nothing. */
export async function makeCluster(place: PostgresPlace, password: string): Promise<void> {
  const draft = `${place.data}.draft`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  giveTo(place.user, draft);
  await withPasswordFile(place, password, (file) => runInitdb(place, draft, file));
  renameSync(draft, place.data);
}

async function runInitdb(place: PostgresPlace, data: string, passwordFile: string): Promise<void> {
  const child = spawn(
    join(place.programs, 'bin/initdb'),
    [
      ...['--pgdata', data, '--username', SUPERUSER, '--pwfile', passwordFile],
      ...['--auth', 'scram-sha-256', '--encoding', 'UTF8'],
      // The same order and letter case on every machine, whatever its locales are.
      ...['--locale', 'C', '--locale-provider', 'builtin', '--builtin-locale', 'C.UTF-8'],
      // An interrupted cluster is made again, so nothing is lost if the machine stops now.
      '--no-sync',
    ],
    { ...place.user, cwd: '/', env: postgresEnvironment(), stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const heard: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => heard.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => heard.push(chunk));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code === 0) return;
  throw new Error(`PostgreSQL's initdb failed:\n${Buffer.concat(heard).toString().trim()}`);
}

/** Ours could change its messages, its time or its port. */
export function postgresEnvironment(): NodeJS.ProcessEnv {
  return { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };
}

/** For as long as `use` takes, in a folder that only PostgreSQL's user can read. */
async function withPasswordFile(
  place: PostgresPlace,
  password: string,
  use: (file: string) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'immolab-'));
  try {
    const file = join(folder, 'password');
    writeFileSync(file, password, { mode: 0o600 });
    if (place.user !== null) chownSync(file, place.user.uid, place.user.gid);
    giveTo(place.user, folder);
    await use(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
