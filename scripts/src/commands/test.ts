import { runTests } from '../test/run-tests.js';

/** `npm test [-- arguments of vitest]`: ends with the line `N passed, N failed`. */
export async function main(args: readonly string[]): Promise<void> {
  const { passed, failed, skipped } = await runTests(args);
  if (skipped > 0) {
    process.stdout.write(`${skipped} did not run here: their names say what they need.\n`);
  }
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  process.exitCode = failed > 0 ? 1 : 0;
}
