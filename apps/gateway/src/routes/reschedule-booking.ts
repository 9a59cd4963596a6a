import { rescheduleBooking } from '@immolab/calls';
import { parseWishedSlot } from '@immolab/contracts';
import { ImmolabError } from '@immolab/runtime';
import type { AuthenticatedHandler } from '../authentication/authenticate.js';
import { ringForNews, storeNews } from '../bookings/tell-change.js';
import { invalidRequest } from '../errors/invalid-request.js';
import { contextOf } from '../request-log/request-context.js';
import type { ReadJsonBody } from '../validation/read-json-body.js';
import type { ChangeBookingDependencies } from './cancel-booking.js';
import { recordIdOf } from './record-id.js';

export interface RescheduleBookingDependencies extends ChangeBookingDependencies {
  readonly readJsonBody: ReadJsonBody;
}

/** `POST /api/v1/bookings/{bookingId}/reschedule` */
export function rescheduleOwnBooking(
  dependencies: RescheduleBookingDependencies,
): AuthenticatedHandler {
  const { db, readJsonBody } = dependencies;
  return async ({ key, request, response }) => {
    const { event } = contextOf(request);
    const bookingId = recordIdOf(request, 'bookingId');
    if (bookingId === null) throw new ImmolabError('not_found');
    const { value } = await readJsonBody(request, response);
    const parsed = parseWishedSlot(value);
    if (!parsed.ok) throw invalidRequest(parsed.details);
    const access = { keyId: key.id, bookingId };
    const result = await rescheduleBooking(
      db,
      { access, by: 'integrator', slot: parsed.slot },
      storeNews(dependencies),
    );
    if (result.kind === 'slot_unavailable') {
      throw new ImmolabError('slot_unavailable', { fields: { openSlots: result.openSlots } });
    }
    if (!('booking' in result)) throw new ImmolabError(result.kind);
    const { callId } = result.booking;
    event.add({ bookingId, callId, state: result.kind });
    if (result.kind === 'changed') {
      event.add({ rung: await ringForNews(dependencies, result.written) });
    }
    response.json(result.booking);
  };
}
