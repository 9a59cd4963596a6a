import type { OpenAPIRegistry, ResponseConfig } from '@asteasolutions/zod-to-openapi';

const HEADERS = {
  'X-Request-Id': {
    description: 'Names this request to support',
    schema: { type: 'string' as const },
    example: '0b9f5c1e-5a0e-4f0e-9d3c-8f1f6a1f2b7d',
  },
  RateLimit: {
    description:
      'What is left of the limit: `r` requests for the next `t` seconds ' +
      '(draft-ietf-httpapi-ratelimit-headers)',
    schema: { type: 'string' as const },
    example: '"key";r=9;t=60',
  },
  'RateLimit-Policy': {
    description: 'The limit: `q` requests in a window of `w` seconds',
    schema: { type: 'string' as const },
    example: '"key";q=10;w=60',
  },
  'Retry-After': {
    description: 'Seconds after which a new try makes sense',
    schema: { type: 'integer' as const, minimum: 1 },
    example: 42,
  },
  Location: {
    description: 'Where the result is',
    schema: { type: 'string' as const },
    example: '/api/v1/calls/a91b4f0f-00bc-429f-bac8-2ec0969aa214',
  },
  'Idempotent-Replayed': {
    description: '`true` when an earlier request with this Idempotency-Key made the call',
    schema: { type: 'string' as const, enum: ['true'] },
    example: 'true',
  },
  'WWW-Authenticate': {
    description: 'How to authenticate',
    schema: { type: 'string' as const },
    example: 'Bearer',
  },
};

export type HeaderName = keyof typeof HEADERS;

/** The headers of an answer, as references; `required` ones are on every such answer. */
export function headers(
  required: readonly HeaderName[],
  optional: readonly HeaderName[] = [],
): NonNullable<ResponseConfig['headers']> {
  const all = [
    ...required.map((name) => [name, true] as const),
    ...optional.map((name) => [name, false] as const),
  ];
  return Object.fromEntries(
    all.map(([name, isRequired]) => [name, { ...HEADERS[name], required: isRequired }]),
  );
}

/** Of every good answer to a request with a key. */
export const AUTHENTICATED: NonNullable<ResponseConfig['headers']> = headers([
  'X-Request-Id',
  'RateLimit',
  'RateLimit-Policy',
]);

/** Registers the two ways to send a key. */
export function registerSecuritySchemes(registry: OpenAPIRegistry): void {
  registry.registerComponent('securitySchemes', 'apiKey', {
    type: 'apiKey',
    in: 'header',
    name: 'x-api-key',
    description: 'Your key: `ak_live_…`, or `ak_test_…`, which never phones anybody',
  });
  registry.registerComponent('securitySchemes', 'bearer', {
    type: 'http',
    scheme: 'bearer',
    description: 'The same key as `Authorization: Bearer ak_live_…`',
  });
}

/** Either of the two. */
export const SECURITY = [{ apiKey: [] }, { bearer: [] }];
