import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { REPOSITORY } from '../repository.js';
import { countTests, type TestCounts } from './count-tests.js';

const FORWARDED = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Runs vitest, its output on this terminal, and counts what it reports. */
export async function runTests(args: readonly string[]): Promise<TestCounts> {
  const folder = mkdtempSync(join(tmpdir(), 'immolab-tests-'));
  const report = join(folder, 'report.json');
  try {
    const succeeded = await runVitest([
      ...['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
      ...args,
    ]);
    return countTests(existsSync(report) ? readFileSync(report, 'utf8') : null, succeeded);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function runVitest(args: readonly string[]): Promise<boolean> {
  const program = join(REPOSITORY, 'node_modules/vitest/vitest.mjs');
  const child = spawn(process.execPath, [program, ...args], { cwd: REPOSITORY, stdio: 'inherit' });
  // Vitest ends its workers and servers itself; without it they would be left behind.
  const forward = (signal: NodeJS.Signals): unknown => child.kill(signal);
  for (const signal of FORWARDED) process.on(signal, forward);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      for (const signal of FORWARDED) process.off(signal, forward);
      resolve(code === 0);
    });
  });
}
