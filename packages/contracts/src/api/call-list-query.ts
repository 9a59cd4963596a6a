import { z } from 'zod';
import { CALL_STATUSES } from '../domain/outcome.js';
import type { ErrorDetail } from '../errors.js';
import { Faults } from './faults.js';
import { pageQuery } from './page-query.js';

/** The query of `GET /calls`. Parameters that are not known are ignored. */
export const callListQuerySchema = z.object({
  ...pageQuery('calls'),
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
