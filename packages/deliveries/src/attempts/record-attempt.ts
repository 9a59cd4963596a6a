import type { Executor, Statement } from '@immolab/database';
import type { DeliveryClaim } from '../claim/claim-delivery.js';
import { nextAttemptDelayMs } from './next-attempt.js';

/** What came of one attempt. */
export interface Attempt {
  /** HTTP status of the answer; null when there was none. */
  readonly statusCode: number | null;
  readonly durationMs: number;
  /** Our word for it, e.g. `ok`, `http_error`, `timeout`; never the receiver's. */
  readonly reason: string;
  /** Further attempts are of no use, whatever the status says. */
  readonly final?: boolean;
  /** It arrived in an attempt before, so that this one had no answer of its own. */
  readonly received?: boolean;
  /** The provider's own id of a message that it has taken. */
  readonly providerId?: string | null;
  /** It may have arrived all the same: the provider is asked before the next attempt. */
  readonly uncertain?: boolean;
}

export type AttemptResult =
  | { readonly kind: 'delivered' | 'given_up' }
  | { readonly kind: 'retry'; readonly delayMs: number; readonly nextAttemptAt: Date }
  /** The claim was lost: nothing was written. */
  | { readonly kind: 'stale' };

const RECORD: Statement = {
  name: 'record_attempt',
  text: `
    WITH held AS (
      UPDATE delivery SET attempts = attempts + 1, status = $3, lease_until = NULL,
        next_attempt_at = now() + make_interval(secs => $4),
        delivered_at = CASE WHEN $3 = 'delivered' THEN now() END,
        last_reason = $5, provider_id = coalesce($8, provider_id),
        sending_since = CASE WHEN $9 THEN sending_since END
      WHERE id = $1 AND fence = $2 AND status = 'pending'
      RETURNING id, attempts, next_attempt_at
    ), logged AS (
      INSERT INTO delivery_attempt (delivery_id, number, at, duration_ms, status_code, reason)
      SELECT id, attempts, now() - make_interval(secs => $6::int / 1000.0), $6, $7, $5 FROM held
    )
    SELECT next_attempt_at AS "nextAttemptAt" FROM held`,
};

/** "Gone": the receiver itself asks for no more. */
const GONE = 410;

/**
 * Writes an attempt with what follows from it, in one statement under the claim's fence. Every 2xx
 * delivers; everything else is tried again until the schedule ends, 4xx too, since receivers are
 * repaired and deployed; only 410 ends it at once, and whatever the attempt calls final.
 *
 * @param random 0 to 1, for the jitter of the schedule.
 */
export async function recordAttempt(
  db: Executor,
  claim: DeliveryClaim,
  attempt: Attempt,
  random: () => number = Math.random,
): Promise<AttemptResult> {
  const { status, delayMs } = decide(claim, attempt, random());
  const [row] = await db.query<{ nextAttemptAt: Date | null }>(RECORD, [
    claim.id,
    claim.fence,
    status,
    delayMs === null ? null : delayMs / 1_000,
    attempt.reason,
    Math.round(attempt.durationMs),
    attempt.statusCode,
    attempt.providerId ?? null,
    attempt.uncertain ?? false,
  ]);
  if (row === undefined) return { kind: 'stale' };
  if (delayMs === null || row.nextAttemptAt === null) {
    return { kind: status === 'delivered' ? 'delivered' : 'given_up' };
  }
  return { kind: 'retry', delayMs, nextAttemptAt: row.nextAttemptAt };
}

function decide(
  { channel, test, attempts }: DeliveryClaim,
  { statusCode, final = false, received: before = false }: Attempt,
  random: number,
): { readonly status: 'delivered' | 'given_up' | 'pending'; readonly delayMs: number | null } {
  const received = before || (statusCode !== null && statusCode >= 200 && statusCode < 300);
  if (received) return { status: 'delivered', delayMs: null };
  const wanted = !final && statusCode !== GONE;
  const delayMs = wanted
    ? nextAttemptDelayMs({ channel, test, attempts: attempts + 1, random })
    : null;
  return { status: delayMs === null ? 'given_up' : 'pending', delayMs };
}
