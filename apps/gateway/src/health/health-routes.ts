import { type Check, createHealth, ImmolabError } from '@immolab/runtime';
import type { RequestHandler } from 'express';

export interface HealthRoutesOptions {
  readonly checks: Readonly<Record<string, Check>>;
  readonly draining: AbortSignal;
}

export interface HealthRoutes {
  readonly alive: RequestHandler;
  readonly ready: RequestHandler;
}

/** `/healthz` and `/readyz` for load balancers; what fails in detail is on the operations port. */
export function healthRoutes(options: HealthRoutesOptions): HealthRoutes {
  const health = createHealth(options);
  return {
    alive: (_request, response) => {
      response.json({ status: 'alive' });
    },
    ready: async (_request, response) => {
      const { ready } = await health.ready();
      if (!ready) throw new ImmolabError('unavailable');
      response.json({ status: 'ready' });
    },
  };
}
