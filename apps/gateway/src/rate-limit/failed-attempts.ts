import type { Request, Response } from 'express';
import { rateLimit } from 'express-rate-limit';
import { networkOf } from './network-of.js';

const WINDOW_MS = 60_000;

/** Counts failed authentications per address, within this process. */
export interface FailedAttempts {
  /** Seconds until the sender's address may fail again; 0 while it may. */
  blockedForSeconds(request: Request): Promise<number>;
  count(request: Request, response: Response): Promise<void>;
}

/** @param limit failures that one address may make in a minute */
export function createFailedAttempts(limit: number): FailedAttempts {
  const limiter = rateLimit({
    windowMs: WINDOW_MS,
    limit,
    keyGenerator: networkOf,
    legacyHeaders: false,
    standardHeaders: false,
    // Whether the address is blocked is asked before the next authentication, not here.
    handler: (_request, _response, next) => next(),
    // Its warnings go to the console; TRUST_PROXY is the operator's to set.
    validate: false,
  });
  return {
    async blockedForSeconds(request) {
      const standing = await limiter.getKey(networkOf(request));
      if (standing === undefined || standing.totalHits < limit) return 0;
      const endsAt = standing.resetTime?.getTime() ?? Date.now() + WINDOW_MS;
      return Math.max(1, Math.ceil((endsAt - Date.now()) / 1_000));
    },
    async count(request, response) {
      await new Promise<void>((resolve, reject) => {
        const done = (error?: unknown) => (error === undefined ? resolve() : reject(error));
        void limiter(request, response, done);
      });
    },
  };
}
