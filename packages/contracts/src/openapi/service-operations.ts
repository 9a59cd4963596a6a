import type { RouteConfig } from '@asteasolutions/zod-to-openapi';
import { z } from 'zod';
import { headers } from './components.js';
import { errorResponses } from './error-responses.js';

const ANY = headers(['X-Request-Id']);

function statusAnswer(status: string, description: string) {
  const schema = z.object({ status: z.literal(status) });
  return {
    description,
    headers: ANY,
    content: { 'application/json': { schema, examples: { [status]: { value: { status } } } } },
  };
}

/** What needs no key. */
export const SERVICE_OPERATIONS: readonly RouteConfig[] = [
  {
    method: 'get',
    path: '/api/v1/openapi.json',
    operationId: 'getOpenApiDocument',
    tags: ['Service'],
    summary: 'This document',
    security: [],
    responses: {
      200: {
        description: 'OpenAPI 3.1',
        headers: ANY,
        content: {
          'application/json': {
            schema: z.looseObject({ openapi: z.string() }),
            examples: { document: { value: { openapi: '3.1.0' } } },
          },
        },
      },
      ...withoutRateLimit(errorResponses(['internal'])),
    },
  },
  {
    method: 'get',
    path: '/healthz',
    operationId: 'getHealth',
    tags: ['Service'],
    summary: 'Whether the process is alive',
    security: [],
    responses: {
      200: statusAnswer('alive', 'It is'),
      ...withoutRateLimit(errorResponses(['internal'])),
    },
  },
  {
    method: 'get',
    path: '/readyz',
    operationId: 'getReadiness',
    tags: ['Service'],
    summary: 'Whether requests should be sent here',
    security: [],
    responses: {
      200: statusAnswer('ready', 'They should'),
      ...withoutRateLimit(errorResponses(['internal', 'unavailable'])),
    },
  },
];

function withoutRateLimit(responses: ReturnType<typeof errorResponses>) {
  return Object.fromEntries(
    Object.entries(responses).map(([status, response]) => [
      status,
      { ...response, headers: status === '503' ? headers(['X-Request-Id'], ['Retry-After']) : ANY },
    ]),
  );
}
