import { type Executor, gather, type Statement } from '@immolab/database';
import type { DeliveryClaim } from '../claim/claim-due-deliveries.js';
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

// A lost claim touches no row. Locked in one order, so that no two statements wait for each other.
const RECORD: Statement = {
  name: 'record_attempts',
  text: `
    WITH made AS (
      SELECT * FROM jsonb_to_recordset($1::jsonb) AS made(id uuid, fence int, status text,
        delay_seconds float8, reason text, duration_ms int, status_code int, provider_id text,
        uncertain boolean)
    ), claimed AS MATERIALIZED (
      SELECT id, fence FROM delivery JOIN made USING (id, fence)
      WHERE delivery.id = ANY($2::uuid[]) AND delivery.status = 'pending'
      ORDER BY delivery.id FOR UPDATE OF delivery
    ), held AS (
      UPDATE delivery SET attempts = attempts + 1, status = made.status, lease_until = NULL,
        next_attempt_at = now() + make_interval(secs => made.delay_seconds),
        delivered_at = CASE WHEN made.status = 'delivered' THEN now() END,
        last_reason = made.reason,
        provider_id = coalesce(made.provider_id, delivery.provider_id),
        sending_since = CASE WHEN made.uncertain THEN delivery.sending_since END
      FROM claimed JOIN made USING (id, fence)
      WHERE delivery.id = claimed.id
      RETURNING delivery.id, delivery.fence, attempts, next_attempt_at, made.reason,
        made.duration_ms, made.status_code
    ), logged AS (
      INSERT INTO delivery_attempt (delivery_id, number, at, duration_ms, status_code, reason)
      SELECT id, attempts, now() - make_interval(secs => duration_ms / 1000.0), duration_ms,
        status_code, reason
      FROM held
    )
    SELECT id, fence, next_attempt_at AS "nextAttemptAt" FROM held`,
};

/** Attempts that are recorded in one statement. */
const MOST_AT_ONCE = 100;

/** "Gone": the receiver itself asks for no more. */
const GONE = 410;

/**
 * Writes an attempt with what follows from it under the claim's fence; attempts that end at the same
 * time share a statement. Every 2xx delivers; everything else is tried again until the schedule
 * ends, 4xx too, since receivers are repaired and deployed; only 410 ends it at once, and whatever
 * the attempt calls final.
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
  const row = await record(db, { claim, attempt, status, delayMs });
  if (row === null) return { kind: 'stale' };
  if (delayMs === null || row.nextAttemptAt === null) {
    return { kind: status === 'delivered' ? 'delivered' : 'given_up' };
  }
  return { kind: 'retry', delayMs, nextAttemptAt: row.nextAttemptAt };
}

interface Ending {
  readonly status: 'delivered' | 'given_up' | 'pending';
  /** Until the next attempt; null when there is to be none. */
  readonly delayMs: number | null;
}

interface Made extends Ending {
  readonly claim: DeliveryClaim;
  readonly attempt: Attempt;
}

interface RecordedRow extends Pick<DeliveryClaim, 'id' | 'fence'> {
  readonly nextAttemptAt: Date | null;
}

/** Null when the claim was lost. */
const record: (db: Executor, made: Made) => Promise<RecordedRow | null> = gather(
  async (db: Executor, made: readonly Made[]) => {
    const rows = await db.query<RecordedRow>(RECORD, [
      JSON.stringify(made.map(rowOf)),
      made.map(({ claim }) => claim.id),
    ]);
    const recorded = new Map(rows.map((row) => [nameOf(row), row]));
    return made.map(({ claim }) => recorded.get(nameOf(claim)) ?? null);
  },
  { most: MOST_AT_ONCE },
);

/** Two claims of one delivery are two things: the older one is lost. */
function nameOf({ id, fence }: Pick<DeliveryClaim, 'id' | 'fence'>): string {
  return `${id} ${fence}`;
}

function rowOf({ claim, attempt, status, delayMs }: Made): object {
  return {
    id: claim.id,
    fence: claim.fence,
    status,
    delay_seconds: delayMs === null ? null : delayMs / 1_000,
    reason: attempt.reason,
    duration_ms: Math.round(attempt.durationMs),
    status_code: attempt.statusCode,
    provider_id: attempt.providerId ?? null,
    uncertain: attempt.uncertain ?? false,
  };
}

function decide(
  { channel, test, attempts }: DeliveryClaim,
  { statusCode, final = false, received: before = false }: Attempt,
  random: number,
): Ending {
  const received = before || (statusCode !== null && statusCode >= 200 && statusCode < 300);
  if (received) return { status: 'delivered', delayMs: null };
  const wanted = !final && statusCode !== GONE;
  const delayMs = wanted
    ? nextAttemptDelayMs({ channel, test, attempts: attempts + 1, random })
    : null;
  return { status: delayMs === null ? 'given_up' : 'pending', delayMs };
}
