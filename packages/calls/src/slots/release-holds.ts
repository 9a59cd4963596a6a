import type { Database, Statement } from '@immolab/database';

const RELEASED = `SET status = 'released', hold_until = NULL, updated_at = clock_timestamp()`;

// Slots are locked in the one order in which everybody locks more than one.
const FREE = `
  freed AS (
    SELECT slot_id, count(*)::int AS places FROM released GROUP BY slot_id
  ), locked AS (
    SELECT slot.id, freed.places FROM viewing_slot slot JOIN freed ON freed.slot_id = slot.id
    ORDER BY slot.account_id, slot.property_key, slot.date, slot.start_time, slot.end_time
    FOR UPDATE OF slot
  )
  UPDATE viewing_slot slot SET taken = slot.taken - locked.places
  FROM locked WHERE slot.id = locked.id
  RETURNING slot.id`;

const RELEASE: Statement = {
  name: 'release_holds',
  text: `
    WITH released AS (
      UPDATE booking ${RELEASED} WHERE call_id = ANY($1::uuid[]) AND status = 'held'
      RETURNING slot_id
    ), ${FREE}`,
};

const RELEASE_EXPIRED: Statement = {
  name: 'release_expired_holds',
  text: `
    WITH released AS (
      UPDATE booking ${RELEASED}
      WHERE id IN (
        SELECT id FROM booking WHERE status = 'held' AND hold_until < now()
        LIMIT 500 FOR UPDATE SKIP LOCKED)
      RETURNING slot_id
    ), ${FREE}`,
};

/** Frees the places that these calls hold and have not booked. */
export async function releaseHolds(db: Database, callIds: readonly string[]): Promise<void> {
  if (callIds.length > 0) await db.query(RELEASE, [callIds]);
}

/** Frees the places whose hold ran out, whichever call held them. @returns how many slots gained one. */
export async function releaseExpiredHolds(db: Database): Promise<number> {
  return (await db.query(RELEASE_EXPIRED, [])).length;
}
