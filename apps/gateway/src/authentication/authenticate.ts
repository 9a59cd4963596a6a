import { admitRequest, hashApiKey, type KeyContext } from '@immolab/accounts';
import type { Database } from '@immolab/database';
import { ImmolabError } from '@immolab/runtime';
import type { Request, RequestHandler, Response } from 'express';
import type { FailedAttempts } from '../rate-limit/failed-attempts.js';
import {
  setRateLimitHeaders,
  setRetryAfter,
  setRetryAfterWindow,
} from '../rate-limit/rate-limit-headers.js';
import { contextOf } from '../request-log/request-context.js';
import type { KnownSecrets } from './known-secrets.js';
import { readApiKey } from './read-api-key.js';

export interface AuthenticationDependencies {
  readonly db: Database;
  readonly failedAttempts: FailedAttempts;
  readonly knownSecrets: KnownSecrets;
}

/** A request whose key is good and within its rate limit. */
export interface AuthenticatedRequest {
  readonly key: KeyContext;
  readonly request: Request;
  readonly response: Response;
}

export type AuthenticatedHandler = (authenticated: AuthenticatedRequest) => Promise<void>;

/** Lets a handler run for requests with a good key, and counts each against the key's limit. */
export function withKey(dependencies: AuthenticationDependencies) {
  return (handler: AuthenticatedHandler): RequestHandler =>
    async (request, response) => {
      const key = await authenticate(dependencies, request, response);
      await handler({ key, request, response });
    };
}

async function authenticate(
  { db, failedAttempts, knownSecrets }: AuthenticationDependencies,
  request: Request,
  response: Response,
): Promise<KeyContext> {
  const sent = readApiKey(request.headers);
  const hash = sent === null ? null : hashApiKey(sent);
  // Whoever shares an address with a sender of wrong keys goes on working with a known good one.
  if (hash === null || !knownSecrets.has(hash)) {
    const seconds = await failedAttempts.blockedForSeconds(request);
    if (seconds > 0) {
      setRetryAfter(response, seconds);
      throw new ImmolabError('rate_limited');
    }
  }
  const admission = hash === null ? null : await admitRequest(db, hash);
  if (hash === null || admission === null || admission.kind === 'unauthorized') {
    if (hash !== null) knownSecrets.remove(hash);
    await failedAttempts.count(request, response);
    response.setHeader('WWW-Authenticate', 'Bearer');
    throw new ImmolabError('unauthorized');
  }
  knownSecrets.add(hash);
  if (admission.kind === 'suspended') throw new ImmolabError('suspended');

  const { key, rate } = admission;
  contextOf(request).event.add({ keyId: key.id, accountId: key.accountId, test: key.test });
  setRateLimitHeaders(response, rate);
  if (admission.kind === 'limited') {
    setRetryAfterWindow(response, rate);
    throw new ImmolabError('rate_limited');
  }
  return key;
}
