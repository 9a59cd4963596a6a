import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { REPOSITORY } from '../../repository.js';

export interface FinishedCommand {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** `npm run call` as it is typed, with an environment and kept files of its own. */
export async function runCommand(
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<FinishedCommand> {
  const folder = mkdtempSync(join(tmpdir(), 'immolab-call-'));
  // PostgreSQL's own user must reach it when the tests run as root.
  chmodSync(folder, 0o755);
  const program = join(REPOSITORY, 'scripts/bootstrap.mjs');
  const { PATH, HOME } = process.env;
  const child = spawn(process.execPath, [program, 'call', ...args], {
    env: { PATH, HOME, IMMOLAB_STATE_FOLDER: folder, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const closed = once(child, 'close');
  onTestFinished(async () => {
    child.kill('SIGTERM');
    await closed;
    rmSync(folder, { recursive: true, force: true });
  });
  const said = { out: '', err: '' };
  child.stdout.on('data', (chunk) => {
    said.out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    said.err += chunk;
  });
  const [code] = await closed;
  return { code: typeof code === 'number' ? code : null, ...said };
}
