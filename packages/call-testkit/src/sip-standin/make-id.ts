import { randomBytes } from 'node:crypto';

/** An id in LiveKit's manner: a prefix and twelve characters. */
export function makeId(prefix: string): string {
  return `${prefix}${randomBytes(6).toString('hex')}`;
}
