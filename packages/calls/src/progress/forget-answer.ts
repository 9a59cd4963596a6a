import type { Database, Statement } from '@immolab/database';
import { type Claim, requireWritten } from '../claim/claim.js';

const FORGET: Statement = {
  name: 'forget_answer',
  text: `
    WITH held AS (
      SELECT id FROM call WHERE id = $1 AND fence = $2 AND ended_at IS NULL FOR SHARE
    ), forgotten AS (
      DELETE FROM answer USING held
      WHERE answer.call_id = held.id AND criterion_id = $3 AND attempt = $4
    )
    SELECT id FROM held`,
};

/**
 * Takes back an answer to which the lead has added before hearing anything of it: the whole of it
 * is judged instead.
 *
 * @throws StaleClaimError when the claim is lost.
 */
export async function forgetAnswer(
  db: Database,
  claim: Claim,
  { criterionId, attempt }: { readonly criterionId: string; readonly attempt: number },
): Promise<void> {
  const values = [claim.callId, claim.fence, criterionId, attempt];
  requireWritten(claim, await db.query(FORGET, values));
}
