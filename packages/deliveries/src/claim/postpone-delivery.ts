import type { Executor, Statement } from '@immolab/database';
import type { DeliveryClaim } from './claim-delivery.js';

const POSTPONE: Statement = {
  name: 'postpone_delivery',
  text: `
    UPDATE delivery SET lease_until = NULL, next_attempt_at = now() + make_interval(secs => $3)
    WHERE id = $1 AND fence = $2 AND status = 'pending'`,
};

/**
 * Gives a claim back without an attempt; the delivery is due again after `delayMs`. A stale claim
 * changes nothing.
 */
export async function postponeDelivery(
  db: Executor,
  claim: Pick<DeliveryClaim, 'id' | 'fence'>,
  { delayMs }: { readonly delayMs: number },
): Promise<void> {
  await db.query(POSTPONE, [claim.id, claim.fence, delayMs / 1_000]);
}
