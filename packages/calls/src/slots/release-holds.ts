import type { Database, Statement } from '@immolab/database';

const RELEASE: Statement = {
  name: 'release_holds',
  text: `
    WITH released AS (
      UPDATE booking SET status = 'released', hold_until = NULL
      WHERE call_id = $1 AND status = 'held'
      RETURNING slot_id
    )
    UPDATE viewing_slot SET taken = taken - 1 WHERE id IN (SELECT slot_id FROM released)`,
};

const RELEASE_EXPIRED: Statement = {
  name: 'release_expired_holds',
  text: `
    WITH released AS (
      UPDATE booking SET status = 'released', hold_until = NULL
      WHERE id IN (
        SELECT id FROM booking WHERE status = 'held' AND hold_until < now()
        LIMIT 500 FOR UPDATE SKIP LOCKED)
      RETURNING slot_id
    ), freed AS (
      SELECT slot_id, count(*)::int AS places FROM released GROUP BY slot_id
    )
    UPDATE viewing_slot slot SET taken = taken - freed.places
    FROM freed WHERE slot.id = freed.slot_id
    RETURNING slot.id`,
};

/** Frees the places that a call holds and has not booked. */
export async function releaseHolds(db: Database, callId: string): Promise<void> {
  await db.query(RELEASE, [callId]);
}

/** Frees the places whose hold ran out, whichever call held them. @returns how many slots gained one. */
export async function releaseExpiredHolds(db: Database): Promise<number> {
  return (await db.query(RELEASE_EXPIRED, [])).length;
}
