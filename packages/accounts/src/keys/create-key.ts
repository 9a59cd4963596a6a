import { randomUUID } from 'node:crypto';
import type { Database } from '@immolab/database';
import { generateApiKey } from '../secrets/api-key.js';
import type { Keyring } from '../secrets/keyring.js';
import { generateWebhookSecret } from '../secrets/webhook-secret.js';
import {
  DEFAULT_KEY_SETTINGS,
  KeySettingError,
  type KeySettings,
  readKeySettings,
} from './key-settings.js';
import { type KeySummary, summarizeKey, withSecrets } from './key-summary.js';
import { secretRow } from './secret-row.js';
import { isUuid } from './update-key.js';

export interface CreateKeyInput extends Partial<KeySettings> {
  readonly test: boolean;
  /** Without one, the key gets an account of its own. */
  readonly accountId?: string;
}

/** The only place where both secrets of a key are ever in clear. */
export interface CreatedKey {
  readonly summary: KeySummary;
  readonly apiKey: string;
  readonly webhookSecret: string;
}

/**
 * Makes a key with its first secret.
 *
 * @throws KeySettingError when a setting cannot be or the account does not exist.
 */
export async function createKey(
  { db, keyring }: { readonly db: Database; readonly keyring: Keyring },
  input: CreateKeyInput,
): Promise<CreatedKey> {
  const { test, accountId, ...chosen } = input;
  const settings = { ...DEFAULT_KEY_SETTINGS, ...readKeySettings(chosen) };
  const id = randomUUID();
  const apiKey = generateApiKey(test);
  const webhookSecret = generateWebhookSecret();
  if (accountId !== undefined) await requireAccount(db, accountId);
  const row = await db.prisma.key.create({
    data: {
      id,
      test,
      ...settings,
      webhookSecret: keyring.encrypt(webhookSecret, id),
      secrets: { create: secretRow(apiKey) },
      account:
        accountId === undefined
          ? { create: { name: settings.name } }
          : { connect: { id: accountId } },
    },
    include: withSecrets,
  });
  return { summary: summarizeKey(row), apiKey, webhookSecret };
}

async function requireAccount(db: Database, id: string): Promise<void> {
  if (!isUuid(id)) throw new KeySettingError('account', 'no such account');
  const known = await db.prisma.account.findUnique({ where: { id }, select: { id: true } });
  if (known === null) throw new KeySettingError('account', 'no such account');
}
