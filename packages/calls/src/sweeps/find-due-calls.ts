import type { Database, Statement } from '@immolab/database';

// A minute of grace is not needed: ringing twice costs one failed claim.
const DUE: Statement = {
  name: 'find_due_calls',
  text: `
    SELECT call.id FROM call JOIN key ON key.id = call.key_id
    WHERE call.test AND call.status = 'pending' AND call.ended_at IS NULL AND key.status = 'active'
      AND call.not_before <= now() - make_interval(secs => $1) AND call.expires_at > now()
      AND (call.lease_until IS NULL OR call.lease_until < now())
    ORDER BY call.not_before LIMIT $2`,
};

/**
 * Waiting test calls that have been due for some time and that no worker holds, oldest first. Live
 * calls are not rung for: whoever has a place for one asks for an offer.
 */
export async function findDueCalls(
  db: Database,
  { overdueMs, limit }: { readonly overdueMs: number; readonly limit: number },
): Promise<readonly string[]> {
  const rows = await db.query<{ id: string }>(DUE, [overdueMs / 1_000, limit]);
  return rows.map(({ id }) => id);
}
