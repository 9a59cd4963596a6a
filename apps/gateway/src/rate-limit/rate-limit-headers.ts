import { RATE_WINDOW_SECONDS, type RateStanding } from '@immolab/accounts';
import type { Response } from 'express';

const POLICY = '"key"';

/**
 * Tells the client its limit and what is left of it, as structured fields.
 * Source: draft-ietf-httpapi-ratelimit-headers, `q` requests in `w` seconds; `r` left for `t`.
 */
export function setRateLimitHeaders(response: Response, rate: RateStanding): void {
  response.setHeader('RateLimit-Policy', `${POLICY};q=${rate.limit};w=${RATE_WINDOW_SECONDS}`);
  response.setHeader('RateLimit', `${POLICY};r=${rate.remaining};t=${rate.resetSeconds}`);
}

/** Tells a client that is over its limit when the window ends. */
export function setRetryAfterWindow(response: Response, rate: RateStanding): void {
  setRetryAfter(response, rate.resetSeconds);
}

/** @param seconds after which the client may try again, whole and at least 1 */
export function setRetryAfter(response: Response, seconds: number): void {
  response.setHeader('Retry-After', `${seconds}`);
}
