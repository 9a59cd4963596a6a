import { cancelBooking } from '@immolab/calls';
import type { Database } from '@immolab/database';
import { ImmolabError } from '@immolab/runtime';
import type { AuthenticatedHandler } from '../authentication/authenticate.js';
import { ringForNews, storeNews, type TellingDependencies } from '../bookings/tell-change.js';
import { contextOf } from '../request-log/request-context.js';
import { recordIdOf } from './record-id.js';

export interface ChangeBookingDependencies extends TellingDependencies {
  readonly db: Database;
}

/** `POST /api/v1/bookings/{bookingId}/cancel` */
export function cancelOwnBooking(dependencies: ChangeBookingDependencies): AuthenticatedHandler {
  return async ({ key, request, response }) => {
    const { event } = contextOf(request);
    const bookingId = recordIdOf(request, 'bookingId');
    if (bookingId === null) throw new ImmolabError('not_found');
    const access = { keyId: key.id, bookingId };
    const result = await cancelBooking(
      dependencies.db,
      { access, by: 'integrator' },
      storeNews(dependencies),
    );
    if (!('booking' in result)) throw new ImmolabError(result.kind);
    const { callId } = result.booking;
    event.add({ bookingId, callId, state: result.kind });
    if (result.kind === 'changed') {
      event.add({ rung: await ringForNews(dependencies, result.written) });
    }
    response.json(result.booking);
  };
}
