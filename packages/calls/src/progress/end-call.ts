import type { AnsweredBy, EndedReason, Fault } from '@immolab/contracts';
import type { Database, Statement } from '@immolab/database';
import { type Claim, requireWritten } from '../claim/claim.js';
import { releaseHolds } from '../slots/release-holds.js';

export interface CallEnd {
  readonly endedReason: EndedReason;
  readonly fault: Fault | null;
  /** What picked up, when that is known only now. */
  readonly answeredBy?: AnsweredBy;
}

const END: Statement = {
  name: 'end_call',
  text: `
    UPDATE call SET ended_at = now(), ended_reason = $3, fault = $4,
      answered_by = coalesce($5, answered_by), lease_until = NULL, lease_holder = NULL
    WHERE id = $1 AND fence = $2 AND ended_at IS NULL
    RETURNING id`,
};

/**
 * The call is over; the scorer makes its result. A place that was held and not booked is free again.
 *
 * @throws StaleClaimError when the claim is lost or the call was over already.
 */
export async function endCall(db: Database, claim: Claim, end: CallEnd): Promise<void> {
  const { endedReason, fault, answeredBy } = end;
  const values = [claim.callId, claim.fence, endedReason, fault, answeredBy ?? null];
  requireWritten(claim, await db.query(END, values));
  // After the end, not with it: slots are locked before calls everywhere else. A crash in between
  // leaves the hold to the sweep.
  await releaseHolds(db, claim.callId);
}
