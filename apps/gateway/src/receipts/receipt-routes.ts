import { type Keyring, type ReceiptSecrets, readReceiptSecrets } from '@immolab/accounts';
import { twilioReceiptPath } from '@immolab/contracts';
import type { Database } from '@immolab/database';
import { recordReceipt } from '@immolab/deliveries';
import { type ReadReceipt, readResendReceipt, readTwilioReceipt } from '@immolab/providers';
import { ImmolabError } from '@immolab/runtime';
import type { Request, RequestHandler, Response } from 'express';
import type { FailedAttempts } from '../rate-limit/failed-attempts.js';
import { setRetryAfter } from '../rate-limit/rate-limit-headers.js';
import { contextOf } from '../request-log/request-context.js';
import { readTextBody } from './read-text-body.js';

export interface ReceiptDependencies {
  readonly db: Database;
  readonly keyring: Keyring;
  readonly failedAttempts: FailedAttempts;
  /** As it stands in the address that the provider was told. */
  readonly publicBaseUrl: string;
}

/** Verifies what came with the account's secret; `forged` when the account has none. */
type Verify = (input: {
  readonly request: Request;
  readonly body: string;
  readonly secrets: ReceiptSecrets;
}) => Promise<ReadReceipt>;

/**
 * Where providers tell what became of a message. The account's own secret proves that it is its
 * provider who tells: without it the answer is 401, whether or not the account exists.
 */
export function receiptRoutes(dependencies: ReceiptDependencies): {
  readonly twilio: RequestHandler;
  readonly resend: RequestHandler;
} {
  const { publicBaseUrl } = dependencies;
  return {
    twilio: receiptRoute(dependencies, 'sms', async ({ request, body, secrets }) => {
      const { twilioAuthToken: authToken } = secrets;
      if (authToken === null) return 'forged';
      const accountId = paramOf(request, 'accountId');
      const deliveryId = paramOf(request, 'deliveryId');
      const url = `${publicBaseUrl}${twilioReceiptPath({ accountId, deliveryId })}`;
      const signature = request.get('x-twilio-signature') ?? '';
      return readTwilioReceipt({ deliveryId, body, url, signature, authToken });
    }),
    resend: receiptRoute(dependencies, 'email', async ({ request, body, secrets }) => {
      const { resendWebhookSecret: secret } = secrets;
      if (secret === null) return 'forged';
      return readResendReceipt({ body, headers: request.headers, secret });
    }),
  };
}

function receiptRoute(
  { db, keyring, failedAttempts }: ReceiptDependencies,
  channel: 'sms' | 'email',
  verify: Verify,
): RequestHandler {
  return async (request, response) => {
    await refuseBlocked(failedAttempts, request, response);
    const { event } = contextOf(request);
    const accountId = paramOf(request, 'accountId');
    const body = await readTextBody(request, response);
    const secrets = await readReceiptSecrets(db, keyring, accountId);
    const read = await verify({ request, body, secrets });
    if (read === 'forged') {
      await failedAttempts.count(request, response);
      throw new ImmolabError('unauthorized');
    }
    event.add({ accountId, kind: channel });
    const { receipt } = read;
    if (receipt !== null) {
      const isNew = await recordReceipt(db, { ...receipt, accountId, channel });
      const { deliveryId, status, reason } = receipt;
      event.add({ deliveryId, state: status, reason, ok: isNew });
    }
    response.status(204).end();
  };
}

async function refuseBlocked(
  failedAttempts: FailedAttempts,
  request: Request,
  response: Response,
): Promise<void> {
  const seconds = await failedAttempts.blockedForSeconds(request);
  if (seconds === 0) return;
  setRetryAfter(response, seconds);
  throw new ImmolabError('rate_limited');
}

function paramOf(request: Request, name: string): string {
  const value = request.params[name];
  return typeof value === 'string' ? value : '';
}
