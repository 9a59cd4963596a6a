import type { Database, Statement } from '@immolab/database';
import type { Claim } from './claim.js';

const RELEASE: Statement = {
  name: 'release_claim',
  text: `
    UPDATE call SET lease_until = NULL, lease_holder = NULL
    WHERE id = $1 AND fence = $2 AND status = 'pending' AND ended_at IS NULL`,
};

/**
 * Gives back a call that was claimed and not dialled, so that it need not wait for its lease. The
 * place among its key's calls and the contact of its number are given back with it.
 */
export async function releaseClaim(db: Database, claim: Claim): Promise<void> {
  await db.query(RELEASE, [claim.callId, claim.fence]);
}
