import type { Executor, Statement } from '@immolab/database';

const DUE: Statement = {
  name: 'find_due_deliveries',
  text: `
    SELECT id FROM delivery
    WHERE status = 'pending'
      AND next_attempt_at <= now() - make_interval(secs => $1)
      AND (lease_until IS NULL OR lease_until < now())
    ORDER BY next_attempt_at LIMIT $2`,
};

/** Deliveries that have been due for some time and that no worker holds, oldest first. */
export async function findDueDeliveries(
  db: Executor,
  { overdueMs, limit }: { readonly overdueMs: number; readonly limit: number },
): Promise<readonly string[]> {
  const rows = await db.query<{ id: string }>(DUE, [overdueMs / 1_000, limit]);
  return rows.map(({ id }) => id);
}
