import type { Database, Statement } from '@immolab/database';
import { type Claim, LEASE_MS, requireWritten } from '../claim/claim.js';
import { NOT_PAUSED } from '../dialling/conditions.js';

// Asked of the lease as well: when it is out, the claim is no longer counted as a contact of the
// number, and another call to it may have been claimed.
//
// A row that rings under this fence was written by this claim, whose answer was lost on the way back:
// no other claim is given the fence, and none a call that rings.
const BEGIN: Statement = {
  name: 'begin_dialling',
  text: `
    UPDATE call SET status = 'ringing', started_at = coalesce(call.started_at, now()),
      from_number = $3, lease_until = now() + make_interval(secs => $4)
    FROM key
    WHERE call.id = $1 AND call.fence = $2 AND call.ended_at IS NULL
      AND (call.status = 'ringing'
        OR (call.status = 'pending' AND call.lease_until > clock_timestamp()))
      AND key.id = call.key_id AND key.status = 'active'
      AND (call.test OR ${NOT_PAUSED})
    RETURNING call.id`,
};

/**
 * The point of no return: written before the INVITE, and from here on the call is never dialled
 * again, whatever dies. May be written twice, when it is not known whether it was; whoever calls it
 * dials once.
 *
 * @throws StaleClaimError when the claim is lost, its lease is out, the key was suspended or, for
 *   a live call, dialling was paused meanwhile.
 */
export async function beginDialling(
  db: Database,
  claim: Claim,
  { fromNumber }: { readonly fromNumber: string | null },
): Promise<void> {
  requireWritten(claim, await begin(db, claim, fromNumber));
}

/**
 * Before the same dialling goes on over another trunk, since nobody was rung yet: writes the caller id
 * that is shown now.
 *
 * @returns whether the call may still be dialled; see {@link beginDialling}
 */
export async function goOnDialling(
  db: Database,
  claim: Claim,
  { fromNumber }: { readonly fromNumber: string | null },
): Promise<boolean> {
  const written = await begin(db, claim, fromNumber);
  return written.length > 0;
}

function begin(db: Database, { callId, fence }: Claim, fromNumber: string | null) {
  return db.query<{ id: string }>(BEGIN, [callId, fence, fromNumber, LEASE_MS / 1_000]);
}
