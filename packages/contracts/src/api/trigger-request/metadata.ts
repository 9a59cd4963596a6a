import { z } from 'zod';
import type { Metadata } from '../notice.js';

const MAX_KEYS = 20;
const MAX_BYTES = 2_048;
// Deeper than any real use, far from the depth at which JSON.stringify runs out of stack.
const MAX_DEPTH = 16;
// Metadata is echoed as it came, and PostgreSQL cannot hold these two.
const NOT_STORABLE = /[\p{Surrogate}\0]/u;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function findFault(value: unknown, depth: number): string | null {
  if (depth > MAX_DEPTH) return `Metadata must not be nested deeper than ${MAX_DEPTH} levels`;
  if (typeof value === 'string') {
    return NOT_STORABLE.test(value) ? 'Metadata must not contain U+0000 or half a character' : null;
  }
  if (typeof value === 'number') {
    return Number.isFinite(value) ? null : 'Metadata must not contain a number that is too large';
  }
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, inner] of Object.entries(value)) {
    const fault = findFault(key, depth) ?? findFault(inner, depth + 1);
    if (fault !== null) return fault;
  }
  return null;
}

function checkMetadata(value: Record<string, unknown>): string | null {
  if (Object.keys(value).length > MAX_KEYS) {
    return `Metadata must have at most ${MAX_KEYS} keys`;
  }
  const fault = findFault(value, 0);
  if (fault !== null) return fault;
  const bytes = Buffer.byteLength(JSON.stringify(value));
  return bytes > MAX_BYTES ? `Metadata must be at most ${MAX_BYTES} bytes as JSON` : null;
}

/** Free data of the integrator, echoed in result, list and webhook. */
export const metadataInputSchema = z
  .custom<NonNullable<Metadata>>(isRecord, { error: 'Expected object', abort: true })
  .superRefine((value, context) => {
    const message = checkMetadata(value);
    if (message !== null) context.addIssue({ code: 'custom', message });
  })
  .nullish()
  .transform((metadata) => metadata ?? null)
  .meta({
    type: ['object', 'null'],
    maxProperties: MAX_KEYS,
    description: 'Echoed in result, list and webhook; at most 20 keys and 2 KB',
    example: { crmId: '4711' },
  });
