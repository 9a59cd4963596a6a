import type { Database } from '@immolab/database';
import { generateApiKey } from '../secrets/api-key.js';
import type { Keyring } from '../secrets/keyring.js';
import { generateWebhookSecret } from '../secrets/webhook-secret.js';
import { KeySettingError } from './key-settings.js';
import { type KeySummary, summarizeKey, withSecrets } from './key-summary.js';
import { secretRow } from './secret-row.js';
import { checkKeyId } from './update-key.js';

export interface RotateInput {
  readonly id: string;
  /** How long the secrets until now stay good, in milliseconds; 0 ends them at once. */
  readonly keepMs: number;
  readonly now: Date;
}

/**
 * Gives the key a second API secret; the ones until now end after `keepMs`.
 *
 * @throws KeySettingError when the key does not exist or is revoked.
 */
export async function rotateKey(
  db: Database,
  input: RotateInput,
): Promise<{ readonly summary: KeySummary; readonly apiKey: string }> {
  const { test } = await readUsableKey(db, input.id);
  const apiKey = generateApiKey(test);
  const expiresAt = new Date(input.now.getTime() + input.keepMs);
  const [, , row] = await db.prisma.$transaction([
    db.prisma.secret.updateMany({
      where: { keyId: input.id, OR: [{ expiresAt: null }, { expiresAt: { gt: expiresAt } }] },
      data: { expiresAt },
    }),
    db.prisma.secret.create({ data: { keyId: input.id, ...secretRow(apiKey) } }),
    db.prisma.key.findUniqueOrThrow({ where: { id: input.id }, include: withSecrets }),
  ]);
  return { summary: summarizeKey(row), apiKey };
}

/**
 * Gives the key a new webhook secret; events are signed with both until `keepMs` have passed.
 *
 * @throws KeySettingError when the key does not exist or is revoked.
 */
export async function rotateWebhookSecret(
  { db, keyring }: { readonly db: Database; readonly keyring: Keyring },
  input: RotateInput,
): Promise<{ readonly summary: KeySummary; readonly webhookSecret: string }> {
  const { webhookSecret: previous } = await readUsableKey(db, input.id);
  const webhookSecret = generateWebhookSecret();
  const row = await db.prisma.key.update({
    where: { id: input.id },
    data: {
      webhookSecret: keyring.encrypt(webhookSecret, input.id),
      previousWebhookSecret: previous,
      previousWebhookSecretUntil: new Date(input.now.getTime() + input.keepMs),
    },
    include: withSecrets,
  });
  return { summary: summarizeKey(row), webhookSecret };
}

async function readUsableKey(db: Database, id: string) {
  checkKeyId(id);
  const rows = await db.prisma.key.findMany({ where: { id, status: { not: 'revoked' } } });
  const [row] = rows;
  if (row === undefined) throw new KeySettingError('id', 'no such key, or it is revoked');
  return row;
}
