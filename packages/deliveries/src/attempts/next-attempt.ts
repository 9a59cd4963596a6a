import type { DeliveryChannel } from '../creation/new-delivery.js';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** After the first attempt and each later one: 22 hours in all, over a night and a deployment. */
const RETRY_DELAYS_MS = [
  5 * SECOND,
  30 * SECOND,
  2 * MINUTE,
  10 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  5 * HOUR,
  14 * HOUR,
] as const;

/** Test keys come back sooner at first: somebody sits before the receiver and mends it. */
const TEST_DELAYS_MS = [1, 2, 4, 8, 16, 30].map((seconds) => seconds * SECOND);

/**
 * Messages to people: half a night. All of it lies within the 24 hours in which the provider of
 * emails knows a repeated one.
 */
const MESSAGE_DELAYS_MS = RETRY_DELAYS_MS.slice(0, 7);

/** Share by which a delay varies either way, so that a crowd does not come back at once. */
const JITTER = 0.2;

export interface FailedAttempts {
  readonly channel: DeliveryChannel;
  readonly test: boolean;
  /** Made so far, the last one included: from 1. */
  readonly attempts: number;
  /** 0 to 1; decides the jitter. */
  readonly random: number;
}

/** Milliseconds until the next attempt; null when there is to be none. */
export function nextAttemptDelayMs(failed: FailedAttempts): number | null {
  const { attempts, random } = failed;
  const delay = delaysOf(failed)[attempts - 1];
  return delay === undefined ? null : Math.round(delay * (1 + JITTER * (2 * random - 1)));
}

function delaysOf({ channel, test }: FailedAttempts): readonly number[] {
  if (channel !== 'webhook') return MESSAGE_DELAYS_MS;
  return test ? [...TEST_DELAYS_MS, ...RETRY_DELAYS_MS] : RETRY_DELAYS_MS;
}
