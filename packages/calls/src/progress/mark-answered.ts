import type { Database, Statement } from '@immolab/database';
import { type Claim, requireWritten } from '../claim/claim.js';

const ANSWERED: Statement = {
  name: 'mark_answered',
  text: `
    UPDATE call SET status = 'in_progress', answered_at = coalesce(answered_at, now())
    WHERE id = $1 AND fence = $2 AND status IN ('ringing', 'in_progress') AND ended_at IS NULL
    RETURNING id`,
};

/**
 * Somebody or something picked up; who it was is found out later. Written twice, the first time counts.
 *
 * @throws StaleClaimError when the claim is lost.
 */
export async function markAnswered(db: Database, claim: Claim): Promise<void> {
  requireWritten(claim, await db.query(ANSWERED, [claim.callId, claim.fence]));
}
