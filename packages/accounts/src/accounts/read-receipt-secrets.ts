import type { Executor, Statement } from '@immolab/database';
import { isUuid } from '../keys/update-key.js';
import type { Keyring } from '../secrets/keyring.js';

/** What verifies that a receipt comes from the account's provider; null where it is not set. */
export interface ReceiptSecrets {
  readonly resendWebhookSecret: string | null;
  readonly twilioAuthToken: string | null;
}

const NONE: ReceiptSecrets = { resendWebhookSecret: null, twilioAuthToken: null };

const READ: Statement = {
  name: 'read_receipt_secrets',
  text: `
    SELECT resend_webhook_secret AS "resendWebhookSecret", twilio_auth_token AS "twilioAuthToken"
    FROM account WHERE id = $1`,
};

/**
 * The secrets of an account that anybody may name, whether it exists or not.
 *
 * @throws Error when a secret cannot be decrypted.
 */
export async function readReceiptSecrets(
  db: Executor,
  keyring: Keyring,
  accountId: string,
): Promise<ReceiptSecrets> {
  if (!isUuid(accountId)) return NONE;
  const [row = NONE] = await db.query<ReceiptSecrets>(READ, [accountId]);
  const open = (sealed: string | null) =>
    sealed === null ? null : keyring.decrypt(sealed, accountId.toLowerCase());
  return {
    resendWebhookSecret: open(row.resendWebhookSecret),
    twilioAuthToken: open(row.twilioAuthToken),
  };
}
