import { hash } from 'node:crypto';
import type { ErrorDetail } from '@immolab/contracts';
import type { Request } from 'express';

const PRINTABLE = /^[\x21-\x7e]{1,255}$/;

/** What makes a repeated request recognisable. */
export interface Idempotency {
  readonly key: string;
  /** SHA-256 of the body as it was sent. */
  readonly bodyHash: Buffer;
}

/** Reads the optional `Idempotency-Key`; `fault` when it is no visible ASCII of 1 to 255 characters. */
export function readIdempotency(
  request: Request,
  bytes: Buffer,
): { readonly idempotency: Idempotency | null; readonly fault: ErrorDetail | null } {
  const key = request.get('idempotency-key');
  if (key === undefined) return { idempotency: null, fault: null };
  if (!PRINTABLE.test(key)) {
    const message = 'Must be 1 to 255 visible ASCII characters';
    return { idempotency: null, fault: { path: ['Idempotency-Key'], message } };
  }
  const bodyHash = hash('sha256', bytes, 'buffer');
  return { idempotency: { key, bodyHash }, fault: null };
}
