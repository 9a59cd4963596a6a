import type { ResponseConfig } from '@asteasolutions/zod-to-openapi';
import {
  type ErrorBody,
  errorBodySchema,
  type ValidationErrorBody,
  validationErrorBodySchema,
} from '../api/error-body.js';
import { ERRORS, type ErrorCode } from '../errors.js';
import { type HeaderName, headers } from './components.js';
import { CALL_ID_EXAMPLE } from './examples/call-result.js';

const REQUEST_ID = '0b9f5c1e-5a0e-4f0e-9d3c-8f1f6a1f2b7d';

const VALIDATION_EXAMPLE: ValidationErrorBody = {
  error: 'Validation error',
  code: 'validation',
  requestId: REQUEST_ID,
  details: [
    { path: ['lead', 'telephone'], message: 'String must contain at least 7 character(s)' },
  ],
};

const OPEN_SLOTS_EXAMPLE = [{ date: '2026-03-22', startTime: '16:00', endTime: '17:00' }];

/** What an error of this code looks like. */
function errorExample(code: ErrorCode): ErrorBody | ValidationErrorBody {
  if (code === 'validation') return VALIDATION_EXAMPLE;
  const body = { error: ERRORS[code].message, code, requestId: REQUEST_ID };
  if (code === 'external_ref_taken') return { ...body, callId: CALL_ID_EXAMPLE };
  if (code === 'contact_limit') return { ...body, retryAt: '2026-03-08T21:55:47.227Z' };
  if (code === 'slot_unavailable') return { ...body, openSlots: OPEN_SLOTS_EXAMPLE };
  return body;
}

/** Statuses that may be answered without counting against the limit of a key. */
const WITHOUT_RATE_LIMIT: ReadonlySet<number> = new Set([401, 403, 429, 500, 503]);

function headersOf(status: number, group: readonly ErrorCode[]) {
  const required: HeaderName[] = ['X-Request-Id'];
  const optional: HeaderName[] = [];
  (WITHOUT_RATE_LIMIT.has(status) ? optional : required).push('RateLimit', 'RateLimit-Policy');
  if (status === 429) required.push('Retry-After');
  if (status === 503 || group.includes('contact_limit')) optional.push('Retry-After');
  if (status === 401) required.push('WWW-Authenticate');
  return headers(required, optional);
}

/** What every operation that needs a key can end with. */
export const ALWAYS = [
  'unauthorized',
  'suspended',
  'rate_limited',
  'internal',
  'unavailable',
] as const satisfies readonly ErrorCode[];

/** The answers of an operation that can end with these codes, one for each status. */
export function errorResponses(codes: readonly ErrorCode[]): Record<string, ResponseConfig> {
  const statuses = new Set(codes.map((code) => ERRORS[code].status));
  return Object.fromEntries(
    [...statuses].map((status) => {
      const group = codes.filter((code) => ERRORS[code].status === status);
      return [`${status}`, errorResponse(status, group)];
    }),
  );
}

function errorResponse(status: number, group: readonly ErrorCode[]): ResponseConfig {
  return {
    description: group.map((code) => `\`${code}\`: ${ERRORS[code].message}`).join('\n\n'),
    headers: headersOf(status, group),
    content: {
      'application/json': {
        schema: status === 400 ? validationErrorBodySchema : errorBodySchema,
        examples: Object.fromEntries(
          group.map((code) => [code, { summary: ERRORS[code].message, value: errorExample(code) }]),
        ),
      },
    },
  };
}
