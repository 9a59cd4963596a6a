import { createKey, createKeyring, listKeys } from '@immolab/accounts';
import type { Database } from '@immolab/database';
import { z } from 'zod';
import { keep, readKept } from '../kept-json.js';
import { KEY_FILE } from './paths.js';

const schema = z.object({
  id: z.string(),
  accountId: z.string(),
  key: z.string(),
  webhookSecret: z.string(),
});

export type SandboxKey = z.infer<typeof schema>;

/** Generous enough that nobody meets a limit while trying things out. */
export const SANDBOX_RATE_PER_MINUTE = 600;
export const SANDBOX_MAX_CALLS = 100_000;

/** The key that an earlier run made; null when there was none. */
export function readSandboxKey(file = KEY_FILE): SandboxKey | null {
  return readKept(file, schema);
}

/** The key of this checkout: made once, and again only when its database is another one. */
export async function ensureSandboxKey(
  db: Database,
  encryptionKeys: string,
  say: (line: string) => void,
  file = KEY_FILE,
): Promise<SandboxKey> {
  const kept = readSandboxKey(file);
  if (kept !== null && (await isUsable(db, kept))) return kept;
  const { summary, apiKey, webhookSecret } = await createKey(
    { db, keyring: createKeyring(encryptionKeys) },
    {
      test: true,
      name: 'Sandbox',
      ratePerMinute: SANDBOX_RATE_PER_MINUTE,
      maxCalls: SANDBOX_MAX_CALLS,
    },
  );
  say(
    `Made a sandbox key: ${SANDBOX_RATE_PER_MINUTE} requests a minute, ` +
      `${SANDBOX_MAX_CALLS.toLocaleString('en')} calls.`,
  );
  const key = { id: summary.id, accountId: summary.accountId, key: apiKey, webhookSecret };
  keep(file, key);
  return key;
}

async function isUsable(db: Database, kept: SandboxKey): Promise<boolean> {
  const keys = await listKeys(db, { accountId: kept.accountId });
  return keys.some((key) => key.id === kept.id && key.status !== 'revoked');
}
