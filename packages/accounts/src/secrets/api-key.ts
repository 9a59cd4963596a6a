import { hash } from 'node:crypto';
import { encodeBase62, randomBase62 } from './base62.js';

const RANDOM_LENGTH = 32;
const CHECKSUM_LENGTH = 6;
const FORM = /^ak_(?:live|test)_[0-9A-Za-z]{38}$/;

/** A new API key. It is shown once; only {@link hashApiKey} of it is stored. */
export function generateApiKey(test: boolean): string {
  const body = `ak_${test ? 'test' : 'live'}_${randomBase62(RANDOM_LENGTH)}`;
  return body + checksumOf(body);
}

/**
 * SHA-256 of an API key: with 190 random bits a slow hash would protect nothing more.
 *
 * @returns hexadecimal; null when the text has not the form of a key or its checksum is wrong, so that
 * a typing error never reaches the database.
 */
export function hashApiKey(text: string): string | null {
  if (!FORM.test(text)) return null;
  const body = text.slice(0, -CHECKSUM_LENGTH);
  if (checksumOf(body) !== text.slice(-CHECKSUM_LENGTH)) return null;
  return hash('sha256', text);
}

// 32 bits fill at most six base-62 characters.
function checksumOf(body: string): string {
  return encodeBase62(Number.parseInt(hash('sha256', body).slice(0, 8), 16), CHECKSUM_LENGTH);
}
