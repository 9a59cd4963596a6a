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
export interface AuthenticatedRequest<Ahead = never> {
  readonly key: KeyContext;
  readonly request: Request;
  readonly response: Response;
  /** What was begun for this key while it was looked up. */
  readonly ahead: Promise<Ahead> | null;
}

export type AuthenticatedHandler<Ahead = never> = (
  authenticated: AuthenticatedRequest<Ahead>,
) => Promise<void>;

/**
 * What may be begun before it is known whether the key is still good, so that an answer takes the
 * time of one look into the database and not of two. Only for a key that was good and within its limit
 * at its last request: nobody else makes us read. Nothing of it is told when the key is refused.
 */
export type ReadAhead<Ahead> = (keyId: string, request: Request) => Promise<Ahead>;

/** Lets a handler run for requests with a good key, and counts each against the key's limit. */
export function withKey(dependencies: AuthenticationDependencies) {
  return <Ahead = never>(
    handler: AuthenticatedHandler<Ahead>,
    readAhead?: ReadAhead<Ahead>,
  ): RequestHandler =>
    async (request, response) => {
      const sent = readApiKey(request.headers);
      const hash = sent === null ? null : hashApiKey(sent);
      const keyId = hash === null ? null : dependencies.knownSecrets.admittedKeyOf(hash);
      const ahead = keyId === null ? null : (readAhead?.(keyId, request) ?? null);
      // Its fault is told by whoever waits for it, which nobody does when the key is refused.
      ahead?.catch(() => undefined);
      const key = await authenticate(dependencies, hash, request, response);
      await handler({ key, request, response, ahead });
    };
}

async function authenticate(
  { db, failedAttempts, knownSecrets }: AuthenticationDependencies,
  hash: string | null,
  request: Request,
  response: Response,
): Promise<KeyContext> {
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
  knownSecrets.add(hash, admission.kind === 'admitted' ? admission.key.id : null);
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
