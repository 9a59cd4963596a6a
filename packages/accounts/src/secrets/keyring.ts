import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const KEY_BYTES = 32;

/** Encrypts what must be read again, such as webhook secrets. */
export interface Keyring {
  /** @param rowId of the row that keeps the text: a ciphertext moved to another row is refused. */
  encrypt(text: string, rowId: string): string;
  /** @throws Error when the text was changed, moved to another row, or its key is not known. */
  decrypt(ciphertext: string, rowId: string): string;
}

/**
 * AES-256-GCM with the key's id in the ciphertext, so that keys can be changed one row at a time.
 *
 * @param configured `id:base64` of 32 bytes each, separated by commas; the first one encrypts.
 * @throws Error when a key is malformed.
 */
export function createKeyring(configured: string): Keyring {
  const keys = new Map(configured.split(',').map((entry) => parseKey(entry.trim())));
  const [current] = keys;
  if (current === undefined) throw new Error('the encryption key is missing');
  const [currentId, currentKey] = current;
  return {
    encrypt(text, rowId) {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv('aes-256-gcm', currentKey, nonce).setAAD(Buffer.from(rowId));
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return `${currentId}:${Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64')}`;
    },
    decrypt(ciphertext, rowId) {
      const [id = '', encoded = ''] = ciphertext.split(':');
      const key = keys.get(id);
      if (key === undefined) throw new Error(`the encryption key "${id}" is not configured`);
      const bytes = Buffer.from(encoded, 'base64');
      const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE_BYTES), {
        authTagLength: TAG_BYTES,
      })
        .setAAD(Buffer.from(rowId))
        .setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
      const body = bytes.subarray(NONCE_BYTES + TAG_BYTES);
      return Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8');
    },
  };
}

/** Whether a configured text is what {@link createKeyring} reads. */
export function areEncryptionKeys(configured: string): boolean {
  try {
    createKeyring(configured);
    return true;
  } catch {
    return false;
  }
}

/** A key in the form that {@link createKeyring} reads. */
export function generateEncryptionKey(id: string): string {
  return `${id}:${randomBytes(KEY_BYTES).toString('base64')}`;
}

function parseKey(entry: string): [string, Buffer] {
  const match = /^([A-Za-z0-9_-]{1,32}):([A-Za-z0-9+/]+=*)$/.exec(entry);
  const key = Buffer.from(match?.[2] ?? '', 'base64');
  if (match?.[1] === undefined || key.length !== KEY_BYTES) {
    throw new Error('an encryption key must be written as id:base64 of 32 bytes');
  }
  return [match[1], key];
}
