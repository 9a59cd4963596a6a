import type { RouteConfig } from '@asteasolutions/zod-to-openapi';
import { z } from 'zod';
import { type BookingItem, bookingItemSchema, bookingListSchema } from '../api/booking.js';
import { bookingListQuerySchema } from '../api/booking-list-query.js';
import { wishedSlotSchema } from '../api/wished-slot.js';
import { AUTHENTICATED, SECURITY } from './components.js';
import { ALWAYS, errorResponses } from './error-responses.js';
import {
  BOOKING_EXAMPLE,
  BOOKING_ID_EXAMPLE,
  BOOKING_LIST_EXAMPLE,
  CANCELED_BOOKING_EXAMPLE,
  MOVED_BOOKING_EXAMPLE,
} from './examples/booking.js';

const params = z.object({
  // Any text may be asked for: what is no id of a booking of this key is not found.
  bookingId: z.string().min(1).meta({
    description: 'Id of the booking, from a list, a call or an event',
    example: BOOKING_ID_EXAMPLE,
  }),
});

function bookingAnswer(description: string, example: BookingItem) {
  return {
    description,
    headers: AUTHENTICATED,
    content: {
      'application/json': { schema: bookingItemSchema, examples: { booking: { value: example } } },
    },
  };
}

/** What is done with bookings after the call. */
export const BOOKING_OPERATIONS: readonly RouteConfig[] = [
  {
    method: 'get',
    path: '/api/v1/bookings',
    operationId: 'listBookings',
    tags: ['Bookings'],
    summary: 'List the viewings booked in the calls of your key, newest first',
    security: SECURITY,
    request: { query: bookingListQuerySchema },
    responses: {
      200: {
        description: 'One page of bookings',
        headers: AUTHENTICATED,
        content: {
          'application/json': {
            schema: bookingListSchema,
            examples: { page: { value: BOOKING_LIST_EXAMPLE } },
          },
        },
      },
      ...errorResponses(['validation', ...ALWAYS]),
    },
  },
  {
    method: 'get',
    path: '/api/v1/bookings/{bookingId}',
    operationId: 'getBooking',
    tags: ['Bookings'],
    summary: 'Retrieve a booking',
    description: 'An id that is malformed, unknown or of another key answers 404.',
    security: SECURITY,
    request: { params },
    responses: {
      200: bookingAnswer('The booking as it is now', BOOKING_EXAMPLE),
      ...errorResponses(['not_found', ...ALWAYS]),
    },
  },
  {
    method: 'post',
    path: '/api/v1/bookings/{bookingId}/cancel',
    operationId: 'cancelBooking',
    tags: ['Bookings'],
    summary: 'Cancel a viewing',
    description:
      'Frees the place at once. Lead and agency are told, and your events address gets ' +
      '`booking.canceled`. Canceling again changes nothing and answers the same. There is no body.',
    security: SECURITY,
    request: { params },
    responses: {
      200: bookingAnswer('The canceled booking', CANCELED_BOOKING_EXAMPLE),
      ...errorResponses(['not_found', 'booking_replaced', 'viewing_begun', ...ALWAYS]),
    },
  },
  {
    method: 'post',
    path: '/api/v1/bookings/{bookingId}/reschedule',
    operationId: 'rescheduleBooking',
    tags: ['Bookings'],
    summary: 'Move a viewing to another slot of its property',
    description:
      'The slot must be one that a trigger has named for this property, with a place left; it is ' +
      'taken and the old place freed, or neither. The booking keeps its id. Lead and agency are ' +
      'told, and your events address gets `booking.rescheduled`. The slot that it has already ' +
      'changes nothing.',
    security: SECURITY,
    request: {
      params,
      body: {
        required: true,
        content: {
          'application/json': {
            schema: wishedSlotSchema,
            examples: { slot: { value: { date: '2026-03-21', startTime: '10:00' } } },
          },
        },
      },
    },
    responses: {
      200: bookingAnswer('The booking at its new time', MOVED_BOOKING_EXAMPLE),
      ...errorResponses([
        'validation',
        'not_found',
        'slot_unavailable',
        'booking_canceled',
        'booking_replaced',
        'viewing_begun',
        'payload_too_large',
        'unsupported_media_type',
        ...ALWAYS,
      ]),
    },
  },
];
