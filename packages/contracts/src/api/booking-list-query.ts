import { z } from 'zod';
import type { ErrorDetail } from '../errors.js';
import { BOOKING_STATUSES } from './call-result.js';
import { Faults } from './faults.js';
import { pageQuery } from './page-query.js';
import { slotDateSchema } from './trigger-request/viewing-slots.js';

const MAX_PROPERTY = 500;

/** The query of `GET /bookings`. Parameters that are not known are ignored. */
export const bookingListQuerySchema = z.object({
  ...pageQuery('bookings'),
  property: z
    .string()
    .min(1)
    .max(MAX_PROPERTY)
    // The database stores no NUL.
    .regex(/^[^\0]*$/, { error: 'Must not contain NUL' })
    .optional()
    .transform((property) => property ?? null)
    .meta({
      description: 'Only viewings of this property: its `reference`, title or address as sent',
    }),
  date: slotDateSchema
    .optional()
    .transform((date) => date ?? null)
    .meta({
      description: 'Only viewings on this day, local to the property',
      example: '2026-03-20',
    }),
  status: z
    .enum(BOOKING_STATUSES)
    .optional()
    .transform((status) => status ?? null)
    .meta({ description: 'Only bookings in this status' }),
});
export type BookingListQuery = z.output<typeof bookingListQuerySchema>;

export type ParsedBookingListQuery =
  | { readonly ok: true; readonly query: BookingListQuery }
  | { readonly ok: false; readonly details: readonly ErrorDetail[] };

/** Reads the parsed query string of `GET /bookings`; reports every fault at once. */
export function parseBookingListQuery(query: unknown): ParsedBookingListQuery {
  const faults = new Faults();
  const parsed = faults.read(bookingListQuerySchema, query, []);
  return parsed ? { ok: true, query: parsed } : { ok: false, details: faults.details };
}
