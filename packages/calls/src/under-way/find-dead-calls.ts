import type { Database, Statement } from '@immolab/database';

// Offered, claimed and dialled calls need their room; so does one that a sweep has still to end.
const DEAD: Statement = {
  name: 'find_dead_calls',
  text: `
    SELECT id FROM call
    WHERE id = ANY($1::uuid[])
      AND (ended_at IS NOT NULL
        OR (coalesce(lease_until <= now(), true) AND coalesce(offered_until <= now(), true)))`,
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
