import type { Database } from '@immolab/database';
import {
  type Attempt,
  type AttemptResult,
  type ClaimedDelivery,
  type DeliveryChannel,
  postponeDelivery,
  recordAttempt,
} from '@immolab/deliveries';
import { type Logger, startWideEvent } from '@immolab/runtime';
import type { Channels } from '../channels/open-channels.js';
import type { Endpoint } from '../lanes/endpoint.js';
import type { EndpointWatch } from '../lanes/endpoint-watch.js';

export type Lane = 'fast' | 'slow';

export interface SendingDependencies {
  readonly db: Database;
  readonly channels: Channels;
  readonly watch: EndpointWatch;
  readonly logger: Logger;
  readonly onAttempt: (
    attempt: Attempt & {
      readonly channel: DeliveryChannel;
      readonly lane: Lane;
      readonly result: string;
    },
  ) => void;
}

export interface SendInput {
  readonly lane: Lane;
  /** See `Channel.endpointOf`. */
  readonly endpoint: Endpoint;
  /** Aborted when the attempt must be broken off: it is then given back. */
  readonly signal: AbortSignal;
  /** Told when the receiver has answered or failed, before that is recorded. */
  readonly onAnswered: () => void;
}

export type SendResult =
  | AttemptResult
  /** Without an attempt. `delayMs` is 0 when it was broken off: whoever finds it goes on. */
  | { readonly kind: 'given_back'; readonly delayMs: number };

/**
 * One attempt by the delivery's channel. What came of it is recorded, never anything of the
 * receiver's answer but its status.
 *
 * @throws when the attempt cannot be made or recorded for a fault of ours: the claim's lease then
 * runs out and the sweep finds the delivery again.
 */
export async function sendDelivery(
  dependencies: SendingDependencies,
  claimed: ClaimedDelivery,
  input: SendInput,
): Promise<SendResult> {
  const { db, channels, watch, logger, onAttempt } = dependencies;
  const { lane, endpoint, signal, onAnswered } = input;
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
    const sending = await channels[claimed.channel].send(claimed, signal);
    open.end(sending.kind === 'attempted' && sending.attempt.reason === 'ok');
    onAnswered();
    if (sending.kind === 'postponed') {
      const { delayMs } = sending;
      await postponeDelivery(db, claimed, { delayMs });
      event.finish({ state: 'given_back', delayMs });
      return { kind: 'given_back', delayMs };
    }
    const { attempt } = sending;
    const result = await recordAttempt(db, claimed, attempt);
    onAttempt({ ...attempt, channel: claimed.channel, lane, result: result.kind });
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

/** Milliseconds until the next attempt is due; null when none follows, or nobody waits. */
export function nextTryOf(result: SendResult): number | null {
  if (result.kind === 'retry') return result.delayMs;
  return result.kind === 'given_back' && result.delayMs > 0 ? result.delayMs : null;
}
