/**
 * The closed set of error codes an integrator can see, with the HTTP status and the sentence that
 * goes with each. Codes are stable; the sentences may be improved.
 */
export const ERRORS = {
  validation: { status: 400, message: 'Validation error' },
  unauthorized: { status: 401, message: 'Missing or invalid API key' },
  quota_exceeded: { status: 403, message: 'The call limit of this API key is used up' },
  opted_out: { status: 403, message: 'This number has asked not to be called' },
  contact_limit: { status: 403, message: 'This number may not be called again yet' },
  suspended: { status: 403, message: 'This API key is suspended' },
  not_found: { status: 404, message: 'Not found' },
  method_not_allowed: { status: 405, message: 'This method is not allowed here' },
  external_ref_taken: { status: 409, message: 'This external_ref is already used by another call' },
  idempotency_key_reused: {
    status: 409,
    message: 'This Idempotency-Key was already used with another request',
  },
  booking_canceled: { status: 409, message: 'This booking is canceled' },
  booking_replaced: {
    status: 409,
    message: 'A later booking of the same lead has taken the place of this one',
  },
  viewing_begun: { status: 409, message: 'This viewing has begun already' },
  slot_unavailable: { status: 409, message: 'This slot is full, over or not one of the property' },
  payload_too_large: { status: 413, message: 'The request body is too large' },
  unsupported_media_type: { status: 415, message: 'The request body must be application/json' },
  rate_limited: { status: 429, message: 'Too many requests' },
  internal: { status: 500, message: 'Internal error' },
  no_live_line: { status: 503, message: 'This server has no line for live calls' },
  unavailable: { status: 503, message: 'The service is unavailable for the moment, try again' },
} as const satisfies Record<string, { readonly status: number; readonly message: string }>;

export type ErrorCode = keyof typeof ERRORS;

/** One fault of a request: `path` names the key as the client wrote it. */
export interface ErrorDetail {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** Every code, for documents and schemas. */
export const ERROR_CODES = Object.keys(ERRORS) as [ErrorCode, ...ErrorCode[]];
