import { createHash } from 'node:crypto';
import {
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  realpathSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBinaries } from './binaries.js';
import { canEnter, chooseSystemUser, type SystemUser } from './system-user.js';

/** Where one PostgreSQL lives, and as whom it runs. */
export interface PostgresPlace {
  /** The cluster's data, mode 0700, owned by `user`. Absent until the cluster is made. */
  readonly data: string;
  /** Holds `bin/initdb` and `bin/postgres`. */
  readonly programs: string;
  readonly user: SystemUser | null;
}

/**
 * Finds a place for the PostgreSQL of `folder` that its user can reach: `folder` itself, or, for
 * root in a home that nobody else may enter, a folder of the system.
 *
 * @param say told when the data lies elsewhere than in `folder`
 */
export async function choosePlace(
  folder: string,
  say: (line: string) => void,
): Promise<PostgresPlace> {
  mkdirSync(folder, { recursive: true });
  const binaries = await findBinaries();
  const user = chooseSystemUser(join(folder, 'data'));
  const data = canEnter(user, folder) ? join(folder, 'data') : join(systemFolder(folder), 'data');
  if (!data.startsWith(folder)) {
    say(`PostgreSQL's own user cannot enter ${folder}: its data is in ${data}.`);
  }
  const programs = canEnter(user, binaries.folder)
    ? binaries.folder
    : copyPrograms(binaries.folder, binaries.version);
  return { data, programs, user };
}

/** Hands a folder that we made over to PostgreSQL's user. */
export function giveTo(user: SystemUser | null, folder: string): void {
  if (user !== null) chownSync(folder, user.uid, user.gid);
}

/** One folder for each checkout, by its path. */
function systemFolder(folder: string): string {
  const name = createHash('sha256').update(realpathSync(folder)).digest('hex').slice(0, 16);
  const path = join(systemBase(), name);
  mkdirSync(path, { recursive: true, mode: 0o711 });
  return path;
}

function copyPrograms(from: string, version: string): string {
  const path = join(systemBase(), `postgresql-${version}`);
  if (existsSync(path)) return path;
  const draft = `${path}.${process.pid}`;
  cpSync(from, draft, { recursive: true, verbatimSymlinks: true });
  try {
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(path)) throw error;
  }
  return path;
}

/** Owned by root and, outside /tmp, in folders that only root may write to. */
function systemBase(): string {
  for (const parent of ['/var/lib', '/var/tmp', tmpdir()]) {
    const path = join(parent, 'immolab');
    try {
      mkdirSync(path, { recursive: true, mode: 0o755 });
      const found = lstatSync(path);
      // In a folder that all may write to, somebody else may have been first with the name.
      if (found.isDirectory() && found.uid === 0) return path;
    } catch {
      // Read-only or missing: the next.
    }
  }
  throw new Error('There is no folder of the system in which PostgreSQL could keep its data.');
}
