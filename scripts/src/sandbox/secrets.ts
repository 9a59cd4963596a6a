import { randomBytes } from 'node:crypto';
import { generateEncryptionKey } from '@immolab/accounts';
import { z } from 'zod';
import { keep, readKept } from '../kept-json.js';
import { SECRETS_FILE } from './paths.js';

const schema = z.object({ encryptionKeys: z.string(), phoneHashSecret: z.string() });

/** What production takes from its configuration, and the sandbox makes once for itself. */
export type SandboxSecrets = z.infer<typeof schema>;

export function ensureSecrets(): SandboxSecrets {
  const kept = readKept(SECRETS_FILE, schema);
  if (kept !== null) return kept;
  const secrets = {
    encryptionKeys: generateEncryptionKey('sandbox'),
    phoneHashSecret: randomBytes(32).toString('base64url'),
  };
  keep(SECRETS_FILE, secrets);
  return secrets;
}
