import type { Database } from '@immolab/database';
import { ensureKeptKey, type KeptKey, readKeptKey } from './kept-key.js';
import { KEY_FILE } from './paths.js';

/** Generous enough that nobody meets a limit while trying things out. */
export const SANDBOX_RATE_PER_MINUTE = 600;
export const SANDBOX_MAX_CALLS = 100_000;

/** The key that an earlier run made; null when there was none. */
export function readSandboxKey(file = KEY_FILE): KeptKey | null {
  return readKeptKey(file);
}

/** The key of this checkout: made once, and again only when its database is another one. */
export async function ensureSandboxKey(
  db: Database,
  encryptionKeys: string,
  say: (line: string) => void,
  file = KEY_FILE,
): Promise<KeptKey> {
  const { key, isNew } = await ensureKeptKey({
    db,
    encryptionKeys,
    file,
    settings: {
      test: true,
      name: 'Sandbox',
      ratePerMinute: SANDBOX_RATE_PER_MINUTE,
      maxCalls: SANDBOX_MAX_CALLS,
    },
  });
  if (isNew) {
    say(
      `Made a sandbox key: ${SANDBOX_RATE_PER_MINUTE} requests a minute, ` +
        `${SANDBOX_MAX_CALLS.toLocaleString('en')} calls.`,
    );
  }
  return key;
}
