import type { Executor, Statement } from '@immolab/database';
import type { DeliveryChannel } from '../creation/new-delivery.js';

/**
 * How long a claim lives: the 10 s that a receiver has, and time to record what came of it. A
 * worker that dies leaves its delivery to the sweep after that.
 */
const DELIVERY_LEASE_MS = 15_000;

/** The column holds whole milliseconds: what was stored at this moment may be due half a one later. */
const ROUNDING_MS = 1;

/** The right to make one attempt; lost when another claim raises the fence. */
export interface DeliveryClaim {
  readonly id: string;
  readonly fence: number;
  readonly channel: DeliveryChannel;
  readonly test: boolean;
  /** Attempts recorded before this one. */
  readonly attempts: number;
}

/** A due delivery that this worker, and no other, may try now. */
export interface ClaimedDelivery extends DeliveryClaim {
  readonly accountId: string;
  readonly keyId: string;
  readonly callId: string | null;
  readonly event: string;
  /** Null, as is the body, when the personal data of the call was erased meanwhile. */
  readonly destination: string | null;
  readonly body: string | null;
  /** Since this attempt was due. */
  readonly waitedMs: number;
}

// Rows that somebody has locked are his, or about to change: nobody waits for them.
const CLAIM: Statement = {
  name: 'claim_due_deliveries',
  text: `
    WITH due AS MATERIALIZED (
      SELECT id FROM delivery
      WHERE status = 'pending'
        AND next_attempt_at <= now() + interval '${ROUNDING_MS} milliseconds'
        AND (lease_until IS NULL OR lease_until < now())
      ORDER BY next_attempt_at LIMIT $1 FOR UPDATE SKIP LOCKED
    )
    UPDATE delivery SET fence = fence + 1, lease_until = now() + make_interval(secs => $2)
    FROM due WHERE delivery.id = due.id
    RETURNING delivery.id, fence, test, attempts, account_id AS "accountId", key_id AS "keyId",
      call_id AS "callId", channel, event, destination, body,
      greatest(0, extract(epoch FROM now() - next_attempt_at) * 1000)::float8 AS "waitedMs"`,
};

/**
 * Claims what is due and nobody has, the oldest first: raises the fence of each and leases it for
 * {@link DELIVERY_LEASE_MS}. Fewer than `limit` mean that nothing else was due.
 */
export async function claimDueDeliveries(
  db: Executor,
  { limit }: { readonly limit: number },
): Promise<readonly ClaimedDelivery[]> {
  const rows = await db.query<ClaimedDelivery>(CLAIM, [limit, DELIVERY_LEASE_MS / 1_000]);
  return rows.sort((a, b) => b.waitedMs - a.waitedMs);
}
