import type { Database, Statement } from '@immolab/database';
import { type Claim, LEASE_MS } from './claim.js';

const RENEW: Statement = {
  name: 'renew_leases',
  text: `
    UPDATE call SET lease_until = now() + make_interval(secs => $3)
    FROM unnest($1::uuid[], $2::int[]) AS held(id, fence)
    WHERE call.id = held.id AND call.fence = held.fence AND call.ended_at IS NULL
    RETURNING call.id`,
};

/**
 * Renews the leases of all calls of a process in one statement.
 *
 * @returns the ids still held; whoever is not among them has lost its call.
 */
export async function renewLeases(
  db: Database,
  claims: readonly Claim[],
): Promise<ReadonlySet<string>> {
  if (claims.length === 0) return new Set();
  const rows = await db.reserved.query<{ id: string }>(RENEW, [
    claims.map(({ callId }) => callId),
    claims.map(({ fence }) => fence),
    LEASE_MS / 1_000,
  ]);
  return new Set(rows.map(({ id }) => id));
}
