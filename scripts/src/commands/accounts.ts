import { text } from 'node:stream/consumers';
import { AccountSettingError } from '@immolab/accounts';
import { describeAccount } from '../accounts/describe-account.js';
import {
  ACCOUNTS_USAGE,
  type AccountsCommand,
  type ParsedAccountsCommand,
  parseAccountsCommand,
} from '../accounts/parse-command.js';
import { runAccountsCommand } from '../accounts/run-command.js';
import { UsageError } from '../keys/parse-command.js';
import { openStore } from '../open-store.js';

const warn = (line: string): unknown => process.stderr.write(`${line}\n`);

/** `npm run accounts`: how the messages of an account are sent, beside a running stack or not. */
export async function main(args: readonly string[]): Promise<void> {
  try {
    await run(args);
  } catch (error) {
    process.exitCode = 1;
    if (error instanceof UsageError) warn(`${error.message}\n\n${ACCOUNTS_USAGE}`);
    else if (error instanceof AccountSettingError) warn(`${error.setting}: ${error.message}`);
    else throw error;
  }
}

async function run(args: readonly string[]): Promise<void> {
  if (args.includes('--help')) {
    process.stdout.write(`${ACCOUNTS_USAGE}\n`);
    return;
  }
  const parsed = parseAccountsCommand(args);
  const command = await withTypedSecret(parsed);
  const store = await openStore(process.env, warn);
  try {
    const accounts = await runAccountsCommand(store, command);
    const shown = parsed.json
      ? JSON.stringify(command.verb === 'list' ? { accounts } : accounts[0])
      : accounts.map(describeAccount).join('\n\n');
    process.stdout.write(`${shown === '' ? 'There are no accounts.' : shown}\n`);
  } finally {
    await store.close();
  }
}

async function withTypedSecret({
  command,
  typed,
}: ParsedAccountsCommand): Promise<AccountsCommand> {
  if (command.verb !== 'set' || typed === null) return command;
  if (process.stdin.isTTY) warn(`${typed}: paste it, then Enter and Ctrl-D`);
  const secret = (await text(process.stdin)).trim();
  return { ...command, settings: { ...command.settings, [typed]: secret } };
}
