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

/** Share by which a delay varies either way, so that a crowd does not come back at once. */
const JITTER = 0.2;

export interface FailedAttempts {
  readonly test: boolean;
  /** Made so far, the last one included: from 1. */
  readonly attempts: number;
  /** 0 to 1; decides the jitter. */
  readonly random: number;
}

/** Milliseconds until the next attempt; null when there is to be none. */
export function nextAttemptDelayMs({ test, attempts, random }: FailedAttempts): number | null {
  const delays = test ? [...TEST_DELAYS_MS, ...RETRY_DELAYS_MS] : RETRY_DELAYS_MS;
  const delay = delays[attempts - 1];
  return delay === undefined ? null : Math.round(delay * (1 + JITTER * (2 * random - 1)));
}
