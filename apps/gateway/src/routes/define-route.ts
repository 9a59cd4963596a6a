import { ImmolabError } from '@immolab/runtime';
import type { RequestHandler, Router } from 'express';
import { contextOf } from '../request-log/request-context.js';

/** What a path answers to, by method. HEAD is answered as GET without its body. */
export interface RouteHandlers {
  readonly get?: RequestHandler;
  readonly post?: RequestHandler;
}

/**
 * Mounts a path with its handlers; OPTIONS tells its methods (no CORS), and every other method is
 * a 405.
 * @param pattern as it is shown in logs and in the document, with Express's `:name`
 */
export function defineRoute(router: Router, pattern: string, handlers: RouteHandlers): void {
  const { get, post } = handlers;
  const methods = [...(get ? ['GET', 'HEAD'] : []), ...(post ? ['POST'] : []), 'OPTIONS'];
  const allow = methods.join(', ');
  const route = router.route(pattern);
  const named = nameRoute(pattern);
  if (get) route.get(named(get));
  if (post) route.post(named(post));
  route.options(
    named((_request, response) => {
      response.setHeader('Allow', allow);
      response.status(204).end();
    }),
  );
  route.all(
    named((_request, response) => {
      response.setHeader('Allow', allow);
      throw new ImmolabError('method_not_allowed');
    }),
  );
}

/** Puts the pattern in the request's line, without a step of routing of its own. */
function nameRoute(pattern: string): (handler: RequestHandler) => RequestHandler {
  return (handler) => (request, response, next) => {
    contextOf(request).event.add({ route: pattern });
    return handler(request, response, next);
  };
}
