import type { Database } from '@immolab/database';
import { findDueDeliveries } from '@immolab/deliveries';
import type { Queues } from '@immolab/queue';

/** Time in which a bell that was rung is heard. */
const OVERDUE_MS = 1_000;
const BATCH = 500;

/** Rings for deliveries that are due and that nobody tries: their bell or their worker was lost. */
export async function ringDue({
  db,
  queues,
}: {
  readonly db: Database;
  readonly queues: Pick<Queues, 'ringMany'>;
}): Promise<void> {
  const ids = await findDueDeliveries(db, { overdueMs: OVERDUE_MS, limit: BATCH });
  if (ids.length === 0) return;
  await queues.ringMany(
    'delivery.send',
    ids.map((deliveryId) => ({ payload: { deliveryId } })),
  );
}
