import { accessSync, constants, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { startTemporaryServer } from '@immolab/embedded-postgres';

export interface TestServer {
  readonly url: string;
  stop(): Promise<void>;
}

/** Nothing of a test needs to survive a power cut. */
const FAST_AND_LOOSE = ['fsync=off', 'full_page_writes=off', 'synchronous_commit=off'];

/** Linux's file system in memory. A database of a test is a thousand files, made and removed. */
const MEMORY = '/dev/shm';
/** A run needs less than one; containers often have 64 MB. */
const NEEDED_BYTES = 4 * 1024 ** 3;

/** An empty PostgreSQL server of this run's own, in memory where there is enough. */
export function startPostgres(): Promise<TestServer> {
  return startTemporaryServer(
    [...FAST_AND_LOOSE, 'max_connections=300', 'max_wal_size=256MB'],
    isRoomy(MEMORY) ? MEMORY : tmpdir(),
  );
}

function isRoomy(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize >= NEEDED_BYTES;
  } catch {
    return false;
  }
}
