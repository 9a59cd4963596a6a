import { z } from 'zod';
import { CALL_STATUSES } from '../domain/outcome.js';
import type { ErrorDetail } from '../errors.js';
import { Faults } from './faults.js';

const DEFAULT_LIMIT = 50;

/** A query parameter that is a whole number in decimal digits. */
function wholeNumber(least: number, most: number, fallback: number, description: string) {
  return z
    .string()
    .regex(/^\d+$/, { error: 'Expected a whole number', abort: true })
    .transform(Number)
    .refine((value) => value >= least, { error: `Must be at least ${least}` })
    .refine((value) => value <= most, { error: `Must be at most ${most}` })
    .optional()
    .transform((value) => value ?? fallback)
    .meta({
      type: 'integer',
      minimum: least,
      maximum: most,
      default: fallback,
      description,
    });
}

/** The query of `GET /calls`. Parameters that are not known are ignored. */
export const callListQuerySchema = z.object({
  limit: wholeNumber(1, 100, DEFAULT_LIMIT, 'Most calls to return'),
  offset: wholeNumber(0, Number.MAX_SAFE_INTEGER, 0, 'Calls to skip, newest first'),
  status: z
    .enum(CALL_STATUSES)
    .optional()
    .transform((status) => status ?? null)
    .meta({ description: 'Only calls in this status' }),
});
export type CallListQuery = z.output<typeof callListQuerySchema>;

export type ParsedCallListQuery =
  | { readonly ok: true; readonly query: CallListQuery }
  | { readonly ok: false; readonly details: readonly ErrorDetail[] };

/** Reads the parsed query string of `GET /calls`; reports every fault at once. */
export function parseCallListQuery(query: unknown): ParsedCallListQuery {
  const faults = new Faults();
  const parsed = faults.read(callListQuerySchema, query, []);
  return parsed ? { ok: true, query: parsed } : { ok: false, details: faults.details };
}
