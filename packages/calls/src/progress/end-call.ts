import type { AnsweredBy, EndedReason, Fault } from '@immolab/contracts';
import type { Database, Statement } from '@immolab/database';
import { type Claim, requireWritten } from '../claim/claim.js';
import { releaseHolds } from '../slots/release-holds.js';

export interface CallEnd {
  readonly endedReason: EndedReason;
  readonly fault: Fault | null;
  /** What picked up, when that is known only now. */
  readonly answeredBy?: AnsweredBy;
  /** SIP answer with which the network refused the call, 300 to 699. */
  readonly sipCode?: number | null;
}

const END: Statement = {
  name: 'end_call',
  text: `
    UPDATE call SET ended_at = now(), ended_reason = $3, fault = $4,
      answered_by = coalesce($5, answered_by), sip_code = $6, lease_until = NULL, lease_holder = NULL
    WHERE id = $1 AND fence = $2 AND ended_at IS NULL
    RETURNING id`,
};

/**
 * The call is over; the scorer makes its result. A place that was held and not booked is free again.
 *
 * @throws StaleClaimError when the claim is lost or the call was over already.
 */
export async function endCall(db: Database, claim: Claim, end: CallEnd): Promise<void> {
  const { callId, fence } = claim;
  const { endedReason, fault, answeredBy, sipCode } = end;
  const values = [callId, fence, endedReason, fault, answeredBy ?? null, sipCode ?? null];
  requireWritten(claim, await db.query(END, values));
  // After the end, not with it: slots are locked before calls everywhere else. A crash in between
  // leaves the hold to the sweep.
  await releaseHolds(db, [claim.callId]);
}
