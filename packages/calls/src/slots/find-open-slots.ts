import type { OfferedSlot } from '@immolab/contracts';
import type { Database, Statement } from '@immolab/database';

/** Nobody is offered a viewing that begins sooner. */
export const LEAD_TIME_HOURS = 2;

const FIND: Statement = {
  name: 'find_open_slots',
  text: `
    SELECT slot.id, slot.date, slot.start_time AS "startTime", slot.end_time AS "endTime"
    FROM call_slot JOIN viewing_slot slot ON slot.id = call_slot.slot_id
    WHERE call_slot.call_id = $1 AND slot.taken < slot.max_bookings
      AND slot.starts_at > now() + interval '${LEAD_TIME_HOURS} hours'
    ORDER BY slot.starts_at, slot.end_time`,
};

/** The slots that a call may offer now, the earliest first. */
export function findOpenSlots(db: Database, callId: string): Promise<OfferedSlot[]> {
  return db.query<OfferedSlot>(FIND, [callId]);
}
