import {
  type AccountSummary,
  createKeyring,
  listAccounts,
  readAccount,
  setAccount,
} from '@immolab/accounts';
import type { Database } from '@immolab/database';
import type { AccountsCommand } from './parse-command.js';

export interface AccountsContext {
  readonly db: Database;
  /** Encrypts the providers' secrets. */
  readonly encryptionKeys: string;
}

/** @throws AccountSettingError when the account does not exist or a setting cannot be */
export async function runAccountsCommand(
  { db, encryptionKeys }: AccountsContext,
  command: AccountsCommand,
): Promise<readonly AccountSummary[]> {
  switch (command.verb) {
    case 'list':
      return listAccounts(db);
    case 'show':
      return [await readAccount(db, command.id)];
    case 'set':
      return [await setAccount({ db, keyring: createKeyring(encryptionKeys) }, command)];
  }
}
