import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { signal } from './machine/processes.js';
import { makeCluster, SUPERUSER } from './make-cluster.js';
import { choosePlace } from './place.js';
import { findPostmaster } from './postmaster-file.js';
import { ensureServer, stopServer } from './server.js';
import { guardServer } from './watchdog.js';

export interface TemporaryServer {
  /** Of its administrator. */
  readonly url: string;
  /** Stops it and removes all it wrote. */
  stop(): Promise<void>;
}

/**
 * An empty PostgreSQL server on a free port, its data in a folder of its own; both are gone with
 * this process, however that ends.
 *
 * @param settings of PostgreSQL, `name=value`
 * @param parent of that folder
 */
export async function startTemporaryServer(
  settings: readonly string[],
  parent = tmpdir(),
): Promise<TemporaryServer> {
  const folder = mkdtempSync(join(parent, 'immolab-postgres-'));
  // Its own user must be able to enter it.
  chmodSync(folder, 0o755);
  const note = join(folder, 'holders', `${process.pid}.test`);
  mkdirSync(dirname(note));
  writeFileSync(note, '');
  const place = await choosePlace(folder, () => undefined);
  const guard = guardServer({ data: place.data, note, remains: folder });
  // Ctrl-C in vitest awaits nothing any more.
  const stopAtExit = (): void => {
    const server = findPostmaster(place.data);
    if (server !== null) signal(server.pid, 'SIGQUIT');
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', stopAtExit);

  const stop = async (): Promise<void> => {
    process.removeListener('exit', stopAtExit);
    await stopServer(place.data);
    rmSync(folder, { recursive: true, force: true });
    await guard.end();
  };

  try {
    const password = randomBytes(12).toString('hex');
    await makeCluster(place, password);
    const logFile = join(folder, 'log');
    const { port } = await ensureServer({ place, preferredPort: null, logFile, settings });
    return { url: `postgres://${SUPERUSER}:${password}@127.0.0.1:${port}/postgres`, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
