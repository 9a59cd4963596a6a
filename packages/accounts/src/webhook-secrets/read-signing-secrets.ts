import type { Executor, Statement } from '@immolab/database';
import type { Keyring } from '../secrets/keyring.js';

const READ: Statement = {
  name: 'read_signing_secrets',
  text: `
    SELECT webhook_secret AS current,
      CASE WHEN previous_webhook_secret_until > now() THEN previous_webhook_secret END AS previous
    FROM key WHERE id = $1`,
};

/**
 * The secrets that a key's webhooks are signed with now: the current one first, and while it is
 * being rotated the previous one.
 *
 * @throws Error when the key does not exist or a secret cannot be decrypted.
 */
export async function readSigningSecrets(
  db: Executor,
  keyring: Keyring,
  keyId: string,
): Promise<readonly string[]> {
  const [row] = await db.query<{ current: string; previous: string | null }>(READ, [keyId]);
  if (row === undefined) throw new Error('the key of a delivery does not exist');
  const stored = row.previous === null ? [row.current] : [row.current, row.previous];
  return stored.map((secret) => keyring.decrypt(secret, keyId));
}
