import type { RouteConfig } from '@asteasolutions/zod-to-openapi';
import { z } from 'zod';
import { webhookPayloadSchema } from '../api/webhook-payload.js';
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

/** What `callback_webhook` receives. */
export const CALL_ENDED_WEBHOOK: RouteConfig = {
  method: 'post',
  path: 'call.ended',
  operationId: 'onCallEnded',
  summary: 'A call has its final result',
  description:
    'Sent to `callback_webhook`, exactly one event per call. Signed after the Standard Webhooks ' +
    'specification with the `whsec_…` secret of your key. Answer 2xx within 10 seconds; anything ' +
    'else is tried again after 5 s, 30 s, 2 min, 10 min, 30 min, 2 h, 5 h and 14 h. Redirects are ' +
    'not followed.',
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
