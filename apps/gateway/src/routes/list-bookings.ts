import { listBookings } from '@immolab/calls';
import { type BookingList, parseBookingListQuery } from '@immolab/contracts';
import type { Database } from '@immolab/database';
import type { AuthenticatedHandler } from '../authentication/authenticate.js';
import { invalidRequest } from '../errors/invalid-request.js';
import { LARGEST_OFFSET } from './list-calls.js';

/** `GET /api/v1/bookings` */
export function listOwnBookings(db: Database): AuthenticatedHandler {
  return async ({ key, request, response }) => {
    const parsed = parseBookingListQuery(request.query);
    if (!parsed.ok) throw invalidRequest(parsed.details);
    const { limit, offset, ...filters } = parsed.query;
    const { bookings, total } = await listBookings(db, {
      keyId: key.id,
      accountId: key.accountId,
      limit,
      offset: Math.min(offset, LARGEST_OFFSET),
      ...filters,
    });
    const list: BookingList = { bookings, total, limit, offset };
    response.json(list);
  };
}
