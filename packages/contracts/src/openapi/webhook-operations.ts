import type { RouteConfig } from '@asteasolutions/zod-to-openapi';
import { z } from 'zod';
import { bookingEventSchema } from '../api/booking.js';
import { webhookPayloadSchema } from '../api/webhook-payload.js';
import {
  BOOKING_CANCELED_EXAMPLE,
  BOOKING_CREATED_EXAMPLE,
  BOOKING_RESCHEDULED_EXAMPLE,
} from './examples/booking.js';
import { CALL_COMPLETED_EXAMPLE, CALL_FAILED_EXAMPLE } from './examples/call-result.js';

const signatureHeaders = z.object({
  'webhook-id': z.string().meta({
    description: 'Names the event; the same however often it is sent',
    example: 'msg_2mQ5cL0dHc9Zb6fX',
  }),
  'webhook-timestamp': z.string().meta({
    description: 'Seconds since 1970 at this attempt; refuse what is older than five minutes',
    example: '1772920684',
  }),
  'webhook-signature': z.string().meta({
    description:
      'Space-separated signatures `v1,` + base64 of HMAC-SHA256 over `id.timestamp.body`',
    example: 'v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=',
  }),
});

const DELIVERY =
  'Signed after the Standard Webhooks specification with the `whsec_…` secret of your key. Answer ' +
  '2xx within 10 seconds; anything else is tried again after 5 s, 30 s, 2 min, 10 min, 30 min, ' +
  '2 h, 5 h and 14 h. Redirects are not followed.';

/** What `callback_webhook` receives. */
export const CALL_ENDED_WEBHOOK: RouteConfig = {
  method: 'post',
  path: 'call.ended',
  operationId: 'onCallEnded',
  summary: 'A call has its final result',
  description: `Sent to \`callback_webhook\`, exactly one event per call. ${DELIVERY}`,
  security: [],
  request: {
    headers: signatureHeaders,
    body: {
      required: true,
      content: {
        'application/json': {
          schema: webhookPayloadSchema,
          examples: {
            completed: { summary: 'The lead was reached', value: CALL_COMPLETED_EXAMPLE },
            failed: { summary: 'Nobody was reached', value: CALL_FAILED_EXAMPLE },
          },
        },
      },
    },
  },
  responses: { '2XX': { description: 'Received; the body is not read' } },
};

/** What the events address of a key receives. */
export const BOOKING_CHANGED_WEBHOOK: RouteConfig = {
  method: 'post',
  path: 'booking.changed',
  operationId: 'onBookingChanged',
  summary: 'A viewing was booked, canceled or moved',
  description:
    'Sent to the events address of your key, which the operator sets, at each change, whoever ' +
    `made it. Events may overtake each other: \`booking.updatedAt\` tells which is newer. ${DELIVERY}`,
  security: [],
  request: {
    headers: signatureHeaders,
    body: {
      required: true,
      content: {
        'application/json': {
          schema: bookingEventSchema,
          examples: {
            created: { summary: 'Booked in a call', value: BOOKING_CREATED_EXAMPLE },
            canceled: { summary: 'Canceled by you', value: BOOKING_CANCELED_EXAMPLE },
            rescheduled: {
              summary: 'Moved by the lead, with the link in the confirmation',
              value: BOOKING_RESCHEDULED_EXAMPLE,
            },
          },
        },
      },
    },
  },
  responses: { '2XX': { description: 'Received; the body is not read' } },
};
