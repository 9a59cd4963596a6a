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

// A process may die between the end of a call and the release of what it held.
const RELEASE_STALE: Statement = {
  name: 'release_stale_holds',
  text: `
    WITH released AS (
      UPDATE booking ${RELEASED}
      WHERE id IN (
        SELECT booking.id FROM booking JOIN call ON call.id = booking.call_id
        WHERE booking.status = 'held' AND (booking.hold_until < now() OR call.ended_at IS NOT NULL)
        LIMIT 500 FOR UPDATE OF booking SKIP LOCKED)
      RETURNING slot_id
    ), ${FREE}`,
};

/** Frees the places that these calls hold and have not booked. */
export async function releaseHolds(db: Database, callIds: readonly string[]): Promise<void> {
  if (callIds.length > 0) await db.query(RELEASE, [callIds]);
}

/**
 * Frees the places whose hold ran out, and those that calls hold which are over.
 *
 * @returns how many slots gained one.
 */
export async function releaseStaleHolds(db: Database): Promise<number> {
  return (await db.query(RELEASE_STALE, [])).length;
}
