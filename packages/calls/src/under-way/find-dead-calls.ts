import type { Database, Statement } from '@immolab/database';

// Offered and claimed calls need their room, and one that was dialled does until it has ended: while
// the database was away no lease could be renewed, so that one that ran out tells nothing here. The
// sweep that ends lost calls knows better, and comes first.
const DEAD: Statement = {
  name: 'find_dead_calls',
  text: `
    SELECT id FROM call
    WHERE id = ANY($1::uuid[])
      AND (ended_at IS NOT NULL
        OR (started_at IS NULL
          AND coalesce(lease_until <= now(), true) AND coalesce(offered_until <= now(), true)))`,
};

/** Of these calls, those that nobody works on: a room that is left of one has no use any more. */
export async function findDeadCalls(
  db: Database,
  callIds: readonly string[],
): Promise<readonly string[]> {
  if (callIds.length === 0) return [];
  const rows = await db.query<{ id: string }>(DEAD, [callIds]);
  return rows.map(({ id }) => id);
}
