import { findUnscoredCalls } from '@immolab/calls';
import type { Database } from '@immolab/database';
import type { Queues } from '@immolab/queue';

/** Time in which the dialer's own bell is heard. */
const OVERDUE_MS = 2_000;
const BATCH = 500;

/** Rings for calls that are over and have no result: their bell was lost, or never rung. */
export async function ringUnscored({
  db,
  queues,
}: {
  readonly db: Database;
  readonly queues: Pick<Queues, 'ringMany'>;
}): Promise<void> {
  const ids = await findUnscoredCalls(db, { overdueMs: OVERDUE_MS, limit: BATCH });
  if (ids.length === 0) return;
  await queues.ringMany(
    'call.score',
    ids.map((callId) => ({ payload: { callId } })),
  );
}
