import type { Database } from '@immolab/database';
import type { Keyring } from '../secrets/keyring.js';
import { type AccountSettings, checkAccountSettings } from './account-settings.js';
import type { AccountSummary } from './account-summary.js';
import { readAccount } from './read-account.js';

export interface SetAccountInput {
  readonly id: string;
  /** What is left out stays as it is; null takes a setting away. */
  readonly settings: Partial<AccountSettings>;
}

/**
 * Changes settings of an account; they hold from the next message. Secrets are stored encrypted.
 *
 * @throws AccountSettingError when a setting cannot be or the account does not exist.
 */
export async function setAccount(
  { db, keyring }: { readonly db: Database; readonly keyring: Keyring },
  { id, settings }: SetAccountInput,
): Promise<AccountSummary> {
  checkAccountSettings(settings);
  await readAccount(db, id);
  const { resendApiKey, resendWebhookSecret, twilioAuthToken, ...plain } = settings;
  const sealed = Object.entries({ resendApiKey, resendWebhookSecret, twilioAuthToken })
    .filter(([, secret]) => secret !== undefined)
    .map(([name, secret]) => [name, secret == null ? null : keyring.encrypt(secret, id)] as const);
  await db.prisma.account.update({
    where: { id },
    data: { ...plain, ...Object.fromEntries(sealed) },
  });
  return readAccount(db, id);
}
