import { randomBytes } from 'node:crypto';

const PREFIX = 'whsec_';
/** Standard Webhooks asks for 24 to 64 bytes. */
const SECRET_BYTES = 32;

/** A new secret to sign webhooks with, as integrators get it. */
export function createWebhookSecret(): string {
  return PREFIX + randomBytes(SECRET_BYTES).toString('base64');
}

/**
 * The bytes of a secret.
 * @throws when it is not `whsec_` and base64 of 24 to 64 bytes
 */
export function decodeWebhookSecret(secret: string): Buffer {
  const encoded = secret.startsWith(PREFIX) ? secret.slice(PREFIX.length) : null;
  const key = Buffer.from(encoded ?? '', 'base64');
  if (key.length < 24 || key.length > 64 || key.toString('base64') !== encoded) {
    throw new Error('a webhook secret is whsec_ and base64 of 24 to 64 bytes');
  }
  return key;
}
