import { type Executor, gather, type Statement } from '@immolab/database';
import type { Keyring } from '../secrets/keyring.js';

const READ: Statement = {
  name: 'read_signing_secrets',
  text: `
    SELECT id, webhook_secret AS current,
      CASE WHEN previous_webhook_secret_until > now() THEN previous_webhook_secret END AS previous
    FROM key WHERE id = ANY($1::uuid[])`,
};

interface SecretsRow {
  readonly id: string;
  readonly current: string;
  readonly previous: string | null;
}

/** Keys that are asked for in one statement. */
const MOST_AT_ONCE = 100;

const readSecrets: (db: Executor, keyId: string) => Promise<SecretsRow | null> = gather(
  async (db: Executor, keyIds: readonly string[]) => {
    const rows = await db.query<SecretsRow>(READ, [[...new Set(keyIds)]]);
    const known = new Map(rows.map((row) => [row.id, row]));
    return keyIds.map((id) => known.get(id) ?? null);
  },
  { most: MOST_AT_ONCE },
);

/**
 * The secrets that a key's webhooks are signed with now: the current one first, and while it is
 * being rotated the previous one. Those who ask at the same time share a statement.
 *
 * @throws Error when the key does not exist or a secret cannot be decrypted.
 */
export async function readSigningSecrets(
  db: Executor,
  keyring: Keyring,
  keyId: string,
): Promise<readonly string[]> {
  const row = await readSecrets(db, keyId);
  if (row === null) throw new Error('the key of a delivery does not exist');
  const stored = row.previous === null ? [row.current] : [row.current, row.previous];
  return stored.map((secret) => decryptOnce(keyring, secret, keyId));
}

/** Secrets that a process keeps in the clear at most. */
const MOST_KEPT = 1_000;
const decrypted = new WeakMap<Keyring, Map<string, string>>();

/** What is signed often is decrypted once: that takes as long as to sign. */
function decryptOnce(keyring: Keyring, ciphertext: string, keyId: string): string {
  const kept = decrypted.get(keyring) ?? new Map<string, string>();
  decrypted.set(keyring, kept);
  const name = `${keyId} ${ciphertext}`;
  const known = kept.get(name);
  if (known !== undefined) return known;
  const secret = keyring.decrypt(ciphertext, keyId);
  kept.set(name, secret);
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  return secret;
}
