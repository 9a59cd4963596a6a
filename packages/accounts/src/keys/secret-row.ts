import { hashApiKey } from '../secrets/api-key.js';

const HINT_LENGTH = 4;

/** What is stored of an API key: its hash, and its last characters to tell it apart in a list. */
export function secretRow(apiKey: string): { hash: Uint8Array<ArrayBuffer>; hint: string } {
  const hash = hashApiKey(apiKey);
  if (hash === null) throw new Error('not an API key');
  return { hash: Uint8Array.from(Buffer.from(hash, 'hex')), hint: apiKey.slice(-HINT_LENGTH) };
}
