import type { Database, Statement } from '@immolab/database';

const UNSCORED: Statement = {
  name: 'find_unscored_calls',
  text: `
    SELECT id FROM call
    WHERE ended_at IS NOT NULL AND closed_at IS NULL
      AND ended_at <= now() - make_interval(secs => $1)
    ORDER BY ended_at LIMIT $2`,
};

/** Calls that have been over for some time and have no result, oldest first. */
export async function findUnscoredCalls(
  db: Database,
  { overdueMs, limit }: { readonly overdueMs: number; readonly limit: number },
): Promise<readonly string[]> {
  const rows = await db.query<{ id: string }>(UNSCORED, [overdueMs / 1_000, limit]);
  return rows.map(({ id }) => id);
}
