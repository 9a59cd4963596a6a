import { type Executor, gather, type Statement } from '@immolab/database';
import type { DeliveryChannel } from '../creation/new-delivery.js';

/**
 * How long a claim lives: the 10 s that a receiver has, and time to record what came of it. A
 * worker that dies leaves its delivery to the sweep after that.
 */
const DELIVERY_LEASE_MS = 15_000;

/** A job that is due by its own clock may be early by the database's. */
const EARLY_MS = 250;

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

// Locked in one order, so that no two statements wait for each other.
const CLAIM: Statement = {
  name: 'claim_deliveries',
  text: `
    WITH due AS MATERIALIZED (
      SELECT id FROM delivery
      WHERE id = ANY($1::uuid[]) AND status = 'pending'
        AND next_attempt_at <= now() + interval '${EARLY_MS} milliseconds'
        AND (lease_until IS NULL OR lease_until < now())
      ORDER BY id FOR UPDATE
    )
    UPDATE delivery SET fence = fence + 1, lease_until = now() + make_interval(secs => $2)
    FROM due WHERE delivery.id = due.id
    RETURNING delivery.id, fence, test, attempts, account_id AS "accountId", key_id AS "keyId",
      call_id AS "callId", channel, event, destination, body,
      greatest(0, extract(epoch FROM now() - next_attempt_at) * 1000)::float8 AS "waitedMs"`,
};

/** Deliveries that are claimed in one statement. */
const MOST_AT_ONCE = 100;

/**
 * Claims a due delivery: raises its fence and leases it for {@link DELIVERY_LEASE_MS}. Deliveries
 * that are claimed at the same time share a statement.
 *
 * @returns null when it is not due, at its end, or another worker has it.
 */
export const claimDelivery: (
  db: Executor,
  delivery: { readonly id: string },
) => Promise<ClaimedDelivery | null> = gather(claimDeliveries, { most: MOST_AT_ONCE });

async function claimDeliveries(
  db: Executor,
  asked: readonly { readonly id: string }[],
): Promise<readonly (ClaimedDelivery | null)[]> {
  const rows = await db.query<ClaimedDelivery>(CLAIM, [
    asked.map(({ id }) => id),
    DELIVERY_LEASE_MS / 1_000,
  ]);
  const claimed = new Map(rows.map((row) => [row.id, row]));
  return asked.map(({ id }) => {
    const row = claimed.get(id) ?? null;
    // One that is asked for twice is claimed once.
    claimed.delete(id);
    return row;
  });
}
