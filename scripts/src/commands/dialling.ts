import { describeStanding } from '../dialling/describe-standing.js';
import { DiallingUsageError, parseDiallingCommand, USAGE } from '../dialling/parse-command.js';
import { runDiallingCommand } from '../dialling/run-command.js';
import { openStore } from '../open-store.js';

const warn = (line: string): unknown => process.stderr.write(`${line}\n`);

/** `npm run dialling`: stops all live calls before they are dialled, and says what those wait for. */
export async function main(args: readonly string[]): Promise<void> {
  try {
    await run(args);
  } catch (error) {
    process.exitCode = 1;
    if (error instanceof DiallingUsageError) warn(`${error.message}\n\n${USAGE}`);
    else throw error;
  }
}

async function run(args: readonly string[]): Promise<void> {
  if (args.includes('--help')) {
    process.stdout.write(`${USAGE}\n`);
    return;
  }
  const { command, json } = parseDiallingCommand(args);
  const store = await openStore(process.env, warn);
  try {
    const result = await runDiallingCommand(store.db, command);
    const text = json ? JSON.stringify(result) : describeStanding(command, result);
    process.stdout.write(`${text}\n`);
  } finally {
    await store.close();
  }
}
