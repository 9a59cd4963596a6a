import { endOfRun } from '../end-of-run.js';
import { DemoRun } from '../sandbox/demo-run.js';

const write = (line: string): unknown => process.stdout.write(`${line}\n`);

/** `npm run demo`: what `npm start` shows, then exits 0 when all of it happened and 1 otherwise. */
export async function main(): Promise<void> {
  const ended = endOfRun().then(() => 'It was stopped.');
  let isEnding = false;
  // What is interrupted has nothing of interest to say any more.
  const demo = new DemoRun((line) => void (isEnding || write(line)));
  const shown = demo.show().then(
    () => null,
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
  const fault = await Promise.race([ended, shown]);
  isEnding = true;
  write(fault === null ? '\nThe demo went well.' : `\nThe demo failed. ${fault}`);
  await demo.close();
  process.exit(fault === null ? 0 : 1);
}
