import { ImmolabError } from '@immolab/runtime';
import type { RequestHandler } from 'express';
import { rateLimit } from 'express-rate-limit';
import { networkOf } from '../rate-limit/network-of.js';
import { setRetryAfter } from '../rate-limit/rate-limit-headers.js';

const WINDOW_MS = 60_000;

/**
 * Limits how often one address may ask for the lead's page, within this process.
 *
 * @param limit requests in a minute
 */
export function limitPage(limit: number): RequestHandler {
  return rateLimit({
    windowMs: WINDOW_MS,
    limit,
    keyGenerator: networkOf,
    legacyHeaders: false,
    standardHeaders: false,
    handler: (_request, response, next) => {
      setRetryAfter(response, WINDOW_MS / 1_000);
      next(new ImmolabError('rate_limited'));
    },
    // Its warnings go to the console; TRUST_PROXY is the operator's to set.
    validate: false,
  });
}
