import type { Database, Statement } from '@immolab/database';
import {
  contactIsFree,
  NOT_OPTED_OUT,
  NOT_PAUSED,
  NOT_POSTPONED,
  WITHIN_CALLS,
  WITHIN_CONCURRENCY,
  WITHIN_HOURS,
  WITHIN_MINUTES,
} from './conditions.js';

/**
 * What a live call waits for. The first that applies, in this order; `place`: nothing but a dialer
 * with room for it.
 */
export const WAITING_REASONS = [
  'claimed',
  'not_due',
  'ending',
  'paused',
  'line_down',
  'provider_down',
  'calling_hours',
  'contact_limit',
  'max_concurrent',
  'calls_per_day',
  'minutes_per_day',
  'place',
] as const;
export type WaitingReason = (typeof WAITING_REASONS)[number];

const COUNT: Statement = {
  name: 'count_waiting_calls',
  text: `
    WITH caller AS MATERIALIZED (
      SELECT key.id, key.status, ${WITHIN_CONCURRENCY} AS within_concurrency,
        ${WITHIN_CALLS} AS within_calls, ${WITHIN_MINUTES} AS within_minutes
      FROM key WHERE NOT key.test
    ), waiting AS (
      SELECT CASE
        WHEN call.lease_until >= now() THEN 'claimed'
        WHEN call.not_before > now() THEN 'not_due'
        WHEN call.expires_at <= now() OR caller.status <> 'active' OR NOT ${NOT_OPTED_OUT}
          THEN 'ending'
        WHEN NOT ${NOT_PAUSED} THEN 'paused'
        WHEN NOT ${NOT_POSTPONED} THEN coalesce(call.postponed_reason, 'line_down')
        WHEN NOT ${WITHIN_HOURS} THEN 'calling_hours'
        WHEN NOT ${contactIsFree('claims')} THEN 'contact_limit'
        WHEN NOT caller.within_concurrency THEN 'max_concurrent'
        WHEN NOT caller.within_calls THEN 'calls_per_day'
        WHEN NOT caller.within_minutes THEN 'minutes_per_day'
        ELSE 'place' END AS reason
      FROM caller JOIN call ON call.key_id = caller.id
      WHERE call.status = 'pending' AND call.ended_at IS NULL AND NOT call.test
    )
    SELECT reason, count(*)::int AS calls FROM waiting GROUP BY reason`,
};

/** How many live calls of the whole installation wait for what; every reason is there. */
export async function countWaitingCalls(
  db: Database,
): Promise<Readonly<Record<WaitingReason, number>>> {
  const rows = await db.query<{ reason: WaitingReason; calls: number }>(COUNT, []);
  const counts = Object.fromEntries(WAITING_REASONS.map((reason) => [reason, 0]));
  for (const { reason, calls } of rows) counts[reason] = calls;
  return counts as Record<WaitingReason, number>;
}
