import type { RouteConfig } from '@asteasolutions/zod-to-openapi';
import { z } from 'zod';
import { callListSchema } from '../api/call-list.js';
import { callListQuerySchema } from '../api/call-list-query.js';
import { callResultSchema } from '../api/call-result.js';
import { triggerAnswerSchema } from '../api/trigger-answer.js';
import { triggerBodySchema } from '../api/trigger-request/body.js';
import { usageSchema } from '../api/usage.js';
import { AUTHENTICATED, headers, SECURITY } from './components.js';
import { ALWAYS, errorResponses } from './error-responses.js';
import {
  CALL_ID_EXAMPLE,
  CALL_LIST_ITEM_EXAMPLE,
  CALL_RESULT_EXAMPLE,
  PENDING_CALL_EXAMPLE,
  UNANSWERED_CALL_EXAMPLE,
} from './examples/call-result.js';
import { SMALLEST_TRIGGER_BODY_EXAMPLE, TRIGGER_BODY_EXAMPLE } from './examples/trigger.js';
import { USAGE_EXAMPLE } from './examples/usage.js';

const idempotencyKeySchema = z
  .string()
  .min(1)
  .max(255)
  .regex(/^[\x21-\x7e]+$/)
  .optional()
  .meta({
    description:
      'Makes a repeated request safe: the same key and body within 24 h get the first answer again',
    example: '7d1a0c9e-2c0f-4a53-9a6b-0d1f4c7b2e90',
  });

export const TRIGGER_CALL: RouteConfig = {
  method: 'post',
  path: '/api/v1/calls/trigger',
  operationId: 'triggerCall',
  tags: ['Calls'],
  summary: 'Trigger an outbound AI voice call to qualify a lead',
  description:
    'The call is accepted and made in the background. Poll the `Location`, or wait for the ' +
    'webhook. Fields that are not known are ignored and named in `warnings`.',
  security: SECURITY,
  request: {
    headers: z.object({ 'Idempotency-Key': idempotencyKeySchema }),
    body: {
      required: true,
      content: {
        'application/json': {
          schema: triggerBodySchema,
          examples: {
            complete: { summary: 'Every field in use', value: TRIGGER_BODY_EXAMPLE },
            smallest: { summary: 'As little as possible', value: SMALLEST_TRIGGER_BODY_EXAMPLE },
          },
        },
      },
    },
  },
  responses: {
    201: {
      description: 'The call is accepted',
      headers: headers(
        ['X-Request-Id', 'RateLimit', 'RateLimit-Policy', 'Location'],
        ['Idempotent-Replayed'],
      ),
      content: {
        'application/json': {
          schema: triggerAnswerSchema,
          examples: {
            accepted: {
              value: {
                callId: CALL_ID_EXAMPLE,
                status: 'initiated',
                externalRef: 'LEAD-001',
                roomName: `immolab-call-${CALL_ID_EXAMPLE}`,
              },
            },
            warned: {
              summary: 'With something to say',
              value: {
                callId: CALL_ID_EXAMPLE,
                status: 'initiated',
                externalRef: null,
                roomName: `immolab-call-${CALL_ID_EXAMPLE}`,
                warnings: [
                  {
                    code: 'slot_in_past',
                    path: ['viewing_slots', 0],
                    message: 'This slot has begun already and is not proposed',
                  },
                ],
              },
            },
          },
        },
      },
    },
    ...errorResponses([
      'validation',
      'unauthorized',
      'quota_exceeded',
      'opted_out',
      'contact_limit',
      'suspended',
      'external_ref_taken',
      'idempotency_key_reused',
      'payload_too_large',
      'unsupported_media_type',
      'rate_limited',
      'internal',
      'no_live_line',
      'unavailable',
    ]),
  },
};

export const GET_CALL: RouteConfig = {
  method: 'get',
  path: '/api/v1/calls/{callId}',
  operationId: 'getCall',
  tags: ['Calls'],
  summary: 'Retrieve a call with its result',
  description:
    'Poll until `status` is `completed` or `failed`: the result is then final and in the same ' +
    'answer. An id that is malformed, unknown or of another key answers 404.',
  security: SECURITY,
  request: {
    params: z.object({
      // Any text may be asked for: what is no id of a call of this key is not found.
      callId: z.string().min(1).meta({ description: 'Id of the call', example: CALL_ID_EXAMPLE }),
    }),
  },
  responses: {
    200: {
      description: 'The call as it is now',
      headers: AUTHENTICATED,
      content: {
        'application/json': {
          schema: callResultSchema,
          examples: {
            booked: { summary: 'Qualified and booked', value: CALL_RESULT_EXAMPLE },
            unanswered: { summary: 'Nobody answered', value: UNANSWERED_CALL_EXAMPLE },
            pending: { summary: 'Not yet dialled', value: PENDING_CALL_EXAMPLE },
          },
        },
      },
    },
    ...errorResponses(['not_found', ...ALWAYS]),
  },
};

export const LIST_CALLS: RouteConfig = {
  method: 'get',
  path: '/api/v1/calls',
  operationId: 'listCalls',
  tags: ['Calls'],
  summary: 'List the calls of your key, newest first',
  security: SECURITY,
  request: { query: callListQuerySchema },
  responses: {
    200: {
      description: 'One page of calls',
      headers: AUTHENTICATED,
      content: {
        'application/json': {
          schema: callListSchema,
          examples: {
            page: { value: { calls: [CALL_LIST_ITEM_EXAMPLE], total: 14, limit: 50, offset: 0 } },
          },
        },
      },
    },
    ...errorResponses(['validation', ...ALWAYS]),
  },
};

export const GET_USAGE: RouteConfig = {
  method: 'get',
  path: '/api/v1/usage',
  operationId: 'getUsage',
  tags: ['Usage'],
  summary: 'Usage statistics of your key',
  security: SECURITY,
  responses: {
    200: {
      description: 'Calls made and left, and how they went',
      headers: AUTHENTICATED,
      content: {
        'application/json': { schema: usageSchema, examples: { usage: { value: USAGE_EXAMPLE } } },
      },
    },
    ...errorResponses(ALWAYS),
  },
};
