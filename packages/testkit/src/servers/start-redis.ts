import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findProgram } from './find-program.js';
import { findFreePort } from './free-port.js';
import type { TestServer } from './start-postgres.js';

/** Nothing of a test needs to survive its server. */
const NOTHING_ON_DISK = ['--appendonly', 'no'];

/**
 * A Redis server of its own on a free port, configured as in production but for its disk; null
 * where no `redis-server` is on the PATH.
 *
 * @param persistence options of `redis-server` that say what it writes to its disk
 */
export async function startRedis(
  searchPath: string | undefined,
  persistence: readonly string[] = NOTHING_ON_DISK,
): Promise<TestServer | null> {
  const program = findProgram('redis-server', searchPath);
  if (program === null) return null;
  const folder = await mkdtemp(join(tmpdir(), 'immolab-redis-'));
  const port = await findFreePort();
  const child = spawn(
    program,
    [
      ...['--port', `${port}`, '--bind', '127.0.0.1', '--dir', folder, '--save', ''],
      ...['--maxmemory-policy', 'noeviction', ...persistence],
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const killAtExit = () => {
    child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', killAtExit);
  await untilReady(child);
  return {
    url: `redis://127.0.0.1:${port}`,
    stop: async () => {
      process.removeListener('exit', killAtExit);
      if (child.exitCode === null && child.signalCode === null) {
        child.kill('SIGKILL');
        await once(child, 'exit');
      }
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function untilReady(child: ChildProcess): Promise<void> {
  let output = '';
  await new Promise<void>((resolve, reject) => {
    child.stdout?.on('data', (chunk) => {
      output += chunk;
      if (output.includes('Ready to accept connections')) resolve();
    });
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`redis-server did not start:\n${output}`)));
  });
}
