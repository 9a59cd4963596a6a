import { createHash } from 'node:crypto';
import { randomBase62 } from '@immolab/accounts';

const LENGTH = 16;
const FORM = /^[0-9A-Za-z]{16}$/;

/** A new token: 95 random bits. It stands in the lead's messages alone; its hash is stored. */
export function newLinkToken(): string {
  return randomBase62(LENGTH);
}

/**
 * SHA-256 of a token: with 95 random bits a slow hash would protect nothing more.
 *
 * @returns null when the text has not the form of a token.
 */
export function hashLinkToken(token: string): Buffer | null {
  return FORM.test(token) ? digest(token) : null;
}

/** The hash of a token of ours. */
export function digest(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
