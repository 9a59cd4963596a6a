import type { Database, Statement } from '@immolab/database';
import { CLOSING_MARGIN } from './conditions.js';
import { CALLER_COLUMNS, REASON, type WaitingReason } from './waiting-reason.js';

/** Why a live call is not dialled yet. */
export interface Waiting {
  readonly reason: WaitingReason;
  /** When the calling hours began or begin in which it can be dialled; null when none are known. */
  readonly opensAt: Date | null;
}

const READ: Statement = {
  name: 'read_waiting',
  text: `
    WITH caller AS MATERIALIZED (
      SELECT ${CALLER_COLUMNS} FROM key
      WHERE key.id = (SELECT key_id FROM call WHERE call.id = $1)
    )
    SELECT ${REASON} AS reason,
      (SELECT min(opens_at) FROM calling_window
        WHERE calling_window.country = call.country AND closes_at > now() + ${CLOSING_MARGIN}
      ) AS "opensAt"
    FROM caller JOIN call ON call.key_id = caller.id
    WHERE call.id = $1 AND call.status = 'pending' AND call.ended_at IS NULL AND NOT call.test`,
};

/** What a live call waits for; null when it does not, or is a test call. */
export async function readWaiting(db: Database, callId: string): Promise<Waiting | null> {
  const [row] = await db.query<Waiting>(READ, [callId]);
  return row ?? null;
}
