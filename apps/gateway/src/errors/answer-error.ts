import type { ErrorBody, ErrorDetail } from '@immolab/contracts';
import { asImmolabError, ImmolabError } from '@immolab/runtime';
import type { ErrorRequestHandler, Request, Response } from 'express';
import { contextOf } from '../request-log/request-context.js';
import { isOutage } from './is-outage.js';

/** Stores come back in seconds, or not soon: an earlier new try only adds load. */
const RETRY_AFTER_OUTAGE_SECONDS = 5;

/** Writes an error down for us, and what its answer's headers say of it. */
export function noteError(thrown: unknown, request: Request, response: Response): ImmolabError {
  const error = toPublicError(thrown);
  const { event } = contextOf(request);
  event.add({ code: error.code });
  if (error.status >= 500 && error.cause !== undefined) {
    event.fail(error.cause, { status: error.status });
  }
  if (error.code === 'unavailable' && !response.headersSent) {
    response.setHeader('Retry-After', `${RETRY_AFTER_OUTAGE_SECONDS}`);
  }
  return error;
}

/** The last handler: every error leaves in one shape, whatever was thrown. */
export const answerError: ErrorRequestHandler = (thrown, request, response, _next) => {
  const error = noteError(thrown, request, response);
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const { requestId } = contextOf(request);
  const body: ErrorBody & { details?: readonly ErrorDetail[] } = {
    error: error.publicMessage,
    code: error.code,
    requestId,
    ...error.fields,
    ...(error.details && { details: error.details }),
  };
  response.status(error.status).json(body);
};

function toPublicError(thrown: unknown): ImmolabError {
  if (isOutage(thrown)) return new ImmolabError('unavailable', { cause: thrown });
  return asImmolabError(thrown);
}

/** What no route knows. */
export function answerNotFound(_request: Request, _response: Response): never {
  throw new ImmolabError('not_found');
}
