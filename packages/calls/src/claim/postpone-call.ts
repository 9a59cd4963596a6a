import type { Database, Statement } from '@immolab/database';
import type { Claim } from './claim.js';

/** What a call waits for, besides its turn. */
export type PostponedReason = 'line_down' | 'provider_down';

const POSTPONE: Statement = {
  name: 'postpone_call',
  text: `
    UPDATE call SET lease_until = NULL, lease_holder = NULL,
      postponed_until = now() + make_interval(secs => $3), postponed_reason = $4
    WHERE id = $1 AND fence = $2 AND status = 'pending' AND ended_at IS NULL`,
};

/**
 * Gives back a call that was claimed and not dialled because what it needs is down: it waits, and
 * is neither offered nor claimed for `forMs` milliseconds.
 */
export async function postponeCall(
  db: Database,
  claim: Claim,
  { forMs, reason }: { readonly forMs: number; readonly reason: PostponedReason },
): Promise<void> {
  await db.query(POSTPONE, [claim.callId, claim.fence, forMs / 1_000, reason]);
}
