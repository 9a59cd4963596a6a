import type { Database, Statement } from '@immolab/database';
import { CALLER_COLUMNS, REASON, WAITING_REASONS, type WaitingReason } from './waiting-reason.js';

const COUNT: Statement = {
  name: 'count_waiting_calls',
  text: `
    WITH caller AS MATERIALIZED (
      SELECT ${CALLER_COLUMNS} FROM key WHERE NOT key.test
    ), waiting AS (
      SELECT ${REASON} AS reason
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
