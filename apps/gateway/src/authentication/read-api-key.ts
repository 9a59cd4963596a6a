import type { IncomingHttpHeaders } from 'node:http';

const BEARER = /^bearer +(\S+) *$/i;

/** The key as it was sent, in `x-api-key` or else as a bearer token; null when there is none. */
export function readApiKey(headers: IncomingHttpHeaders): string | null {
  const own = headers['x-api-key'];
  if (typeof own === 'string' && own.trim() !== '') return own.trim();
  return BEARER.exec(headers.authorization ?? '')?.[1] ?? null;
}
