import type { Database, Statement } from '@immolab/database';

const CANCEL: Statement = {
  name: 'cancel_waiting_calls',
  text: `
    UPDATE call SET ended_at = now(), ended_reason = $2, fault = 'integrator', fence = fence + 1,
      lease_until = NULL, lease_holder = NULL
    WHERE key_id = $1 AND status = 'pending' AND ended_at IS NULL
    RETURNING id`,
};

/**
 * Ends the calls of a key that have not been dialled; a worker that has claimed one is shut out by
 * the raised fence.
 *
 * @returns their ids, to be scored.
 */
export async function cancelWaitingCalls(
  db: Database,
  {
    keyId,
    endedReason,
  }: { readonly keyId: string; readonly endedReason: 'key_suspended' | 'key_revoked' },
): Promise<readonly string[]> {
  const rows = await db.query<{ id: string }>(CANCEL, [keyId, endedReason]);
  return rows.map(({ id }) => id);
}
