import { KeySettingError } from '@immolab/accounts';
import { toJson, toText } from '../keys/describe-result.js';
import { parseCommand, USAGE, UsageError } from '../keys/parse-command.js';
import { ringScorer } from '../keys/ring-scorer.js';
import { runCommand } from '../keys/run-command.js';
import { openStore } from '../open-store.js';

const warn = (line: string): unknown => process.stderr.write(`${line}\n`);

/** `npm run keys`: makes and changes API keys, beside a running stack or not. */
export async function main(args: readonly string[]): Promise<void> {
  try {
    await run(args);
  } catch (error) {
    process.exitCode = 1;
    if (error instanceof UsageError) warn(`${error.message}\n\n${USAGE}`);
    else if (error instanceof KeySettingError) warn(`${error.setting}: ${error.message}`);
    else throw error;
  }
}

async function run(args: readonly string[]): Promise<void> {
  if (args.includes('--help')) {
    process.stdout.write(`${USAGE}\n`);
    return;
  }
  const { command, json } = parseCommand(args);
  const store = await openStore(process.env, warn);
  try {
    const result = await runCommand(
      {
        db: store.db,
        encryptionKeys: store.encryptionKeys,
        now: new Date(),
        onCanceled: (callIds) => ringScorer(callIds, store),
      },
      command,
    );
    process.stdout.write(`${json ? toJson(result) : toText(result)}\n`);
  } finally {
    await store.close();
  }
}
