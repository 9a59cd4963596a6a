import { type CreateKeyInput, createKey, createKeyring, listKeys } from '@immolab/accounts';
import type { Database } from '@immolab/database';
import { z } from 'zod';
import { keep, readKept } from '../kept-json.js';

const schema = z.object({
  id: z.string(),
  accountId: z.string(),
  key: z.string(),
  webhookSecret: z.string(),
});

/** A key that a command uses again and again, in clear. */
export type KeptKey = z.infer<typeof schema>;

export interface KeptKeyOptions {
  readonly db: Database;
  readonly encryptionKeys: string;
  /** Where it is kept, for the user of this machine alone. */
  readonly file: string;
  /** What it is made with when it has to be made. */
  readonly settings: CreateKeyInput;
}

/** The key that an earlier run made; null when there was none. */
export function readKeptKey(file: string): KeptKey | null {
  return readKept(file, schema);
}

/** Makes the key once, and again only when the database is another one. */
export async function ensureKeptKey(
  options: KeptKeyOptions,
): Promise<{ readonly key: KeptKey; readonly isNew: boolean }> {
  const { db, encryptionKeys, file, settings } = options;
  const kept = readKeptKey(file);
  if (kept !== null && (await isUsable(db, kept))) return { key: kept, isNew: false };
  const keyring = createKeyring(encryptionKeys);
  const { summary, apiKey, webhookSecret } = await createKey({ db, keyring }, settings);
  const key = { id: summary.id, accountId: summary.accountId, key: apiKey, webhookSecret };
  keep(file, key);
  return { key, isNew: true };
}

async function isUsable(db: Database, kept: KeptKey): Promise<boolean> {
  const keys = await listKeys(db, { accountId: kept.accountId });
  return keys.some((key) => key.id === kept.id && key.status !== 'revoked');
}
