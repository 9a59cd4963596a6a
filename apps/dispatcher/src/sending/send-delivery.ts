import { type Keyring, readSigningSecrets } from '@immolab/accounts';
import type { Database } from '@immolab/database';
import {
  type Attempt,
  type AttemptResult,
  type ClaimedDelivery,
  postponeDelivery,
  recordAttempt,
} from '@immolab/deliveries';
import { type Logger, startWideEvent } from '@immolab/runtime';
import { signWebhook, type WebhookClient } from '@immolab/webhooks';
import type { Endpoint } from '../lanes/endpoint.js';
import type { EndpointWatch } from '../lanes/endpoint-watch.js';

export type Lane = 'fast' | 'slow';

export interface SendingDependencies {
  readonly db: Database;
  readonly keyring: Keyring;
  readonly client: Pick<WebhookClient, 'post'>;
  readonly watch: EndpointWatch;
  readonly logger: Logger;
  readonly onAttempt: (attempt: Attempt & { readonly lane: Lane; readonly result: string }) => void;
}

export interface SendInput {
  readonly lane: Lane;
  /** See `endpointOf`. */
  readonly endpoint: Endpoint;
  /** Aborted when the attempt must be broken off: it is then given back. */
  readonly signal: AbortSignal;
}

export type SendResult = AttemptResult | { readonly kind: 'given_back' };

/**
 * One attempt: signs the stored bytes, posts them and records what came of it, never anything of
 * the receiver's answer but its status.
 *
 * @throws when the attempt cannot be made or recorded for a fault of ours: the claim's lease then
 * runs out and the sweep finds the delivery again.
 */
export async function sendDelivery(
  dependencies: SendingDependencies,
  claimed: ClaimedDelivery,
  input: SendInput,
): Promise<SendResult> {
  const { db, watch, logger, onAttempt } = dependencies;
  const { lane, endpoint, signal } = input;
  // Counted as open before anything is awaited, so that a lane's limit holds.
  const open = watch.open(endpoint);
  const event = startWideEvent(logger, 'delivery.attempted', {
    deliveryId: claimed.id,
    callId: claimed.callId,
    keyId: claimed.keyId,
    accountId: claimed.accountId,
    kind: claimed.channel,
    test: claimed.test,
    attempt: claimed.attempts + 1,
    lane,
    waitedMs: Math.round(claimed.waitedMs),
  });
  try {
    const attempt = await makeAttempt(dependencies, claimed, signal);
    open.end(attempt?.reason === 'ok');
    if (attempt === null) {
      await postponeDelivery(db, claimed, { delayMs: 0 });
      event.finish({ state: 'given_back' });
      return { kind: 'given_back' };
    }
    const result = await recordAttempt(db, claimed, attempt);
    onAttempt({ ...attempt, lane, result: result.kind });
    event.finish({
      state: result.kind,
      status: attempt.statusCode,
      reason: attempt.reason,
      durationMs: attempt.durationMs,
      nextAttemptAt: result.kind === 'retry' ? result.nextAttemptAt.toISOString() : null,
    });
    return result;
  } catch (error) {
    open.end(false);
    event.fail(error);
    throw error;
  }
}

/** @returns null when it was broken off by us. */
async function makeAttempt(
  { db, keyring, client }: SendingDependencies,
  { id, keyId, destination, body }: ClaimedDelivery,
  signal: AbortSignal,
): Promise<Attempt | null> {
  if (destination === null || body === null) {
    return { statusCode: null, durationMs: 0, reason: 'erased', final: true };
  }
  const secrets = await readSigningSecrets(db, keyring, keyId);
  const headers = { ...signWebhook({ id: `msg_${id}`, sentAt: new Date(), body }, secrets) };
  const result = await client.post({ url: destination, body, headers, signal });
  return result.reason === 'aborted' ? null : result;
}
