import type { Database, Statement } from '@immolab/database';
import { NOT_OPTED_OUT, WAITING } from '../dialling/conditions.js';
import { LEASE_MS } from './claim.js';
import { CLAIMED_COLUMNS, type ClaimedCall, type ClaimRow, claimedCallOf } from './claimed-call.js';

// Rows that somebody has locked are his, or about to change: nobody waits for them. A call that is
// due is claimed in the order in which it became so.
const CLAIM: Statement = {
  name: 'claim_due_test_calls',
  text: `
    WITH due AS MATERIALIZED (
      SELECT call.id FROM call JOIN key ON key.id = call.key_id
      WHERE call.test AND key.status = 'active' AND ${WAITING} AND ${NOT_OPTED_OUT}
      ORDER BY call.not_before LIMIT $1 FOR UPDATE OF call SKIP LOCKED
    )
    UPDATE call SET fence = call.fence + 1, lease_holder = $2,
      lease_until = now() + make_interval(secs => $3)
    FROM due, key
    WHERE call.id = due.id AND key.id = call.key_id
    RETURNING ${CLAIMED_COLUMNS}`,
};

export interface ClaimDueInput {
  /** Calls at most: the places that the worker has free. */
  readonly limit: number;
  /** Names the worker, for whoever looks at the row. */
  readonly holder: string;
}

/**
 * Claims test calls that are due and that nobody has, the longest due first: raises the fence of each
 * and leases it for {@link LEASE_MS}. Fewer than `limit` mean that nothing else was due. Live calls are
 * offered instead, see `offerLiveCalls`: what they must satisfy one by one is asked in `claimDial`.
 */
export async function claimDueTestCalls(
  db: Database,
  { limit, holder }: ClaimDueInput,
): Promise<readonly ClaimedCall[]> {
  if (limit <= 0) return [];
  const rows = await db.query<ClaimRow>(CLAIM, [limit, holder, LEASE_MS / 1_000]);
  return rows.map(claimedCallOf);
}
