import type { Database, Statement } from '@immolab/database';
import { type Claim, requireWritten } from '../claim/claim.js';
import type { PostponedReason } from '../claim/postpone-call.js';

const RETURN: Statement = {
  name: 'return_to_waiting',
  text: `
    UPDATE call SET status = 'pending', started_at = NULL, from_number = NULL,
      lease_until = NULL, lease_holder = NULL,
      postponed_until = now() + make_interval(secs => $3), postponed_reason = $4
    WHERE id = $1 AND fence = $2 AND status = 'ringing' AND answered_at IS NULL
      AND ended_at IS NULL
    RETURNING id`,
};

/**
 * Lets a call wait again that was to be dialled and of which it is certain that no telephone was
 * rung: no trunk or service could be reached. The only way back from the point of no return.
 *
 * @throws StaleClaimError when the claim is lost or the call was answered.
 */
export async function returnToWaiting(
  db: Database,
  claim: Claim,
  { forMs, reason }: { readonly forMs: number; readonly reason: PostponedReason },
): Promise<void> {
  const values = [claim.callId, claim.fence, forMs / 1_000, reason];
  requireWritten(claim, await db.query(RETURN, values));
}
