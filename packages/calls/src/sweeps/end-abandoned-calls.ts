import type { EndedReason, Fault } from '@immolab/contracts';
import type { Database, Statement } from '@immolab/database';
import { releaseHolds } from '../slots/release-holds.js';

const BATCH = 200;

// A worker that lost its lease after dialling began: the call is not dialled again, whatever
// happened to it. Raising the fence shuts the old worker out.
const LOST: Statement = {
  name: 'end_lost_calls',
  text: `
    UPDATE call SET ended_at = now(), ended_reason = $1, fault = $2, fence = fence + 1,
      lease_until = NULL, lease_holder = NULL
    WHERE id IN (
      SELECT id FROM call
      WHERE started_at IS NOT NULL AND ended_at IS NULL AND lease_until < now()
        AND ($3::uuid IS NULL OR id = $3)
      LIMIT ${BATCH} FOR UPDATE SKIP LOCKED)
    RETURNING id`,
};

const EXPIRED: Statement = {
  name: 'end_expired_calls',
  text: `
    UPDATE call SET ended_at = now(), ended_reason = $1, fault = $2, fence = fence + 1,
      lease_until = NULL, lease_holder = NULL
    WHERE id IN (
      SELECT id FROM call
      WHERE status = 'pending' AND ended_at IS NULL AND expires_at <= now()
        AND (lease_until IS NULL OR lease_until < now())
      LIMIT ${BATCH} FOR UPDATE SKIP LOCKED)
    RETURNING id`,
};

// "Do not call me again" counts for calls that wait as well.
const OPTED_OUT: Statement = {
  name: 'end_opted_out_calls',
  text: `
    UPDATE call SET ended_at = now(), ended_reason = $1, fault = $2, fence = fence + 1,
      lease_until = NULL, lease_holder = NULL
    WHERE id IN (
      SELECT id FROM call
      WHERE status = 'pending' AND ended_at IS NULL
        AND (lease_until IS NULL OR lease_until < now())
        AND EXISTS (SELECT FROM opt_out
          WHERE account_id = call.account_id AND phone_hash = call.phone_hash)
      LIMIT ${BATCH} FOR UPDATE SKIP LOCKED)
    RETURNING id`,
};

async function end(
  db: Database,
  statement: Statement,
  ...values: readonly [EndedReason, Fault | null, ...unknown[]]
): Promise<readonly string[]> {
  const rows = await db.query<{ id: string }>(statement, values);
  return rows.map(({ id }) => id);
}

/**
 * Ends the calls whose dialer died while they were under way, and frees the places that they held.
 *
 * @param callId the one to look at; all of them, if not given
 * @returns their ids, to be scored.
 */
export async function endLostCalls(
  db: Database,
  callId: string | null = null,
): Promise<readonly string[]> {
  const callIds = await end(db, LOST, 'dialer_lost', 'platform', callId);
  await releaseHolds(db, callIds);
  return callIds;
}

/** Ends the calls that waited until they were of no use. @returns their ids, to be scored. */
export function endExpiredCalls(db: Database): Promise<readonly string[]> {
  return end(db, EXPIRED, 'expired', null);
}

/** Ends the waiting calls to numbers that opted out meanwhile. @returns their ids, to be scored. */
export function endOptedOutCalls(db: Database): Promise<readonly string[]> {
  return end(db, OPTED_OUT, 'number_opted_out', null);
}
