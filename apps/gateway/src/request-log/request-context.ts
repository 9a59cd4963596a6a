import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { type Logger, startWideEvent, type WideEvent } from '@immolab/runtime';

/** What belongs to one request from its first to its last line. */
export interface RequestContext {
  readonly requestId: string;
  readonly event: WideEvent;
}

const contexts = new WeakMap<IncomingMessage, RequestContext>();

/** Gives a request its id, and begins the one line that is logged for it. */
export function openRequestContext(request: IncomingMessage, logger: Logger): RequestContext {
  const requestId = randomUUID();
  const event = startWideEvent(logger, 'request.handled', {
    requestId,
    method: request.method,
    route: 'unknown',
  });
  const context = { requestId, event };
  contexts.set(request, context);
  return context;
}

/** @throws Error when the request did not pass {@link openRequestContext} */
export function contextOf(request: IncomingMessage): RequestContext {
  const context = contexts.get(request);
  if (context === undefined) throw new Error('the request has no context');
  return context;
}
