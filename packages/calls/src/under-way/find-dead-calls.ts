import type { Database, Statement } from '@immolab/database';

// Offered and claimed calls need their room, and one that was dialled does until it has ended: while
// the database was away no lease could be renewed, so that one that ran out tells nothing here. The
// sweep that ends lost calls knows better, and comes first.
const DEAD: Statement = {
  name: 'find_dead_calls',
  text: `
    SELECT id AS "callId", ended_at IS NOT NULL AS "hasEnded" FROM call
    WHERE id = ANY($1::uuid[])
      AND (ended_at IS NOT NULL
        OR (started_at IS NULL
          AND coalesce(lease_until <= now(), true) AND coalesce(offered_until <= now(), true)))`,
};

export interface DeadCall {
  readonly callId: string;
  /** For good; another may be offered or claimed in the next moment. */
  readonly hasEnded: boolean;
}

/** Of these calls, those that nobody works on: a room that is left of one has no use any more. */
export async function findDeadCalls(
  db: Database,
  callIds: readonly string[],
): Promise<readonly DeadCall[]> {
  return callIds.length === 0 ? [] : db.query<DeadCall>(DEAD, [callIds]);
}
