import { readBooking } from '@immolab/calls';
import type { Database } from '@immolab/database';
import { ImmolabError } from '@immolab/runtime';
import type { AuthenticatedHandler } from '../authentication/authenticate.js';
import { contextOf } from '../request-log/request-context.js';
import { recordIdOf } from './record-id.js';

/** `GET /api/v1/bookings/{bookingId}`: not found as a call is not. */
export function readOneBooking(db: Database): AuthenticatedHandler {
  return async ({ key, request, response }) => {
    const bookingId = recordIdOf(request, 'bookingId');
    const booking = bookingId === null ? null : await readBooking(db, { keyId: key.id, bookingId });
    if (booking === null) throw new ImmolabError('not_found');
    contextOf(request).event.add({ bookingId, callId: booking.callId });
    response.json(booking);
  };
}
