import { type Executor, gather, type Statement } from '@immolab/database';
import type { DeliveryClaim } from './claim-due-deliveries.js';

type Claim = Pick<DeliveryClaim, 'id' | 'fence'>;

// Locked in one order, so that no two statements wait for each other.
const POSTPONE: Statement = {
  name: 'postpone_deliveries',
  text: `
    WITH given AS MATERIALIZED (
      SELECT id, fence, delay_seconds
      FROM unnest($1::uuid[], $2::int[], $3::float8[]) AS given(id, fence, delay_seconds)
        JOIN delivery USING (id, fence)
      WHERE delivery.id = ANY($1::uuid[]) AND delivery.status = 'pending'
      ORDER BY delivery.id FOR UPDATE OF delivery
    )
    UPDATE delivery SET lease_until = NULL,
      next_attempt_at = now() + make_interval(secs => given.delay_seconds)
    FROM given WHERE delivery.id = given.id AND delivery.fence = given.fence`,
};

/** Claims that are given back in one statement. */
const MOST_AT_ONCE = 100;

const postpone: (
  db: Executor,
  given: { readonly claim: Claim; readonly delayMs: number },
) => Promise<void> = gather(
  async (db: Executor, given) => {
    await db.query(POSTPONE, [
      given.map(({ claim }) => claim.id),
      given.map(({ claim }) => claim.fence),
      given.map(({ delayMs }) => delayMs / 1_000),
    ]);
    return given.map(() => undefined);
  },
  { most: MOST_AT_ONCE },
);

/**
 * Gives a claim back without an attempt; the delivery is due again after `delayMs`. A stale claim
 * changes nothing. Claims that are given back at the same time share a statement.
 */
export function postponeDelivery(
  db: Executor,
  claim: Claim,
  { delayMs }: { readonly delayMs: number },
): Promise<void> {
  return postpone(db, { claim, delayMs });
}
