import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { signal } from '@immolab/embedded-postgres/machine';
import { z } from 'zod';
import { endOfRun } from '../end-of-run.js';
import { REPOSITORY } from '../repository.js';

const manifest = z.object({ packageManager: z.string() });

/** `npm run dev`: turbo runs the four services, each restarted when its sources change. */
export async function main(args: readonly string[]): Promise<void> {
  const { packageManager } = manifest.parse(
    JSON.parse(readFileSync(join(REPOSITORY, 'package.json'), 'utf8')),
  );
  // Turbo runs scripts with the repository's package manager, which need not be installed.
  const turbo = ['turbo', 'run', 'dev', ...args];
  const child = spawn(
    'npm',
    ['exec', '--yes', '--loglevel=error', `--package=${packageManager}`, '--', ...turbo],
    {
      cwd: REPOSITORY,
      env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' },
      stdio: 'inherit',
    },
  );
  void endOfRun().then(() => child.pid !== undefined && signal(child.pid, 'SIGTERM'));
  process.exitCode = await new Promise<number>((resolve) => {
    child.once('error', () => resolve(1));
    child.once('close', (code) => resolve(code ?? 1));
  });
}
