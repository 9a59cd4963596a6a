import { endOfRun } from '../end-of-run.js';
import { DemoRun } from '../sandbox/demo-run.js';

const say = (line: string): unknown => process.stdout.write(`${line}\n`);

/** `npm run demo`: what `npm start` shows, then exits 0 when all of it happened and 1 otherwise. */
export async function main(): Promise<void> {
  const ended = endOfRun().then(() => 'It was stopped.');
  const demo = new DemoRun(say);
  const shown = demo.show().then(
    () => null,
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
  const fault = await Promise.race([ended, shown]);
  say(fault === null ? '\nThe demo went well.' : `\nThe demo failed. ${fault}`);
  await demo.close();
  process.exit(fault === null ? 0 : 1);
}
