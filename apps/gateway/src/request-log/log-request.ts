import { Histogram, type Logger, type Registry } from '@immolab/runtime';
import type { Request, Response } from 'express';
import { openRequestContext } from './request-context.js';

// From an insert on an idle machine to the statement timeout of the database.
const BUCKETS_SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15];

export interface RequestLogOptions {
  readonly logger: Logger;
  readonly registry: Registry;
}

/** Gives every request an id, and writes one line and one measurement when it is over. */
export function logRequests({
  logger,
  registry,
}: RequestLogOptions): (request: Request, response: Response) => void {
  const durations = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from the first byte of a request to the last of its answer.',
    labelNames: ['method', 'status'],
    buckets: BUCKETS_SECONDS,
    registers: [registry],
  });
  return (request, response) => {
    const { requestId, event } = openRequestContext(request, logger);
    const endTimer = durations.startTimer();
    response.setHeader('X-Request-Id', requestId);
    response.once('close', () => {
      const status = response.statusCode;
      endTimer({ method: request.method, status });
      // A client that went away never saw the status.
      event.finish(response.writableFinished ? { status } : { state: 'aborted' });
    });
  };
}
