import type { Executor, Statement } from '@immolab/database';
import { LEAD_TIME_HOURS } from '../slots/find-open-slots.js';
import type { LockedBooking } from './lock-booking.js';

/** A viewing slot as people name it, local to the property. */
export interface SlotTimes {
  readonly date: string;
  readonly startTime: string;
  readonly endTime: string;
}

const FIND: Statement = {
  name: 'find_other_slots',
  text: `
    SELECT date, start_time AS "startTime", end_time AS "endTime" FROM viewing_slot
    WHERE account_id = $1 AND property_key = $2 AND id <> $3 AND taken < max_bookings
      AND starts_at > now() + interval '${LEAD_TIME_HOURS} hours'
    ORDER BY starts_at, end_time LIMIT $4`,
};

/** The slots of the same property that a viewing can be moved to, the earliest first. */
export function findOtherSlots(
  db: Executor,
  booking: Pick<LockedBooking, 'accountId' | 'propertyKey' | 'slotId'>,
  limit: number,
): Promise<SlotTimes[]> {
  const { accountId, propertyKey, slotId } = booking;
  return db.query<SlotTimes>(FIND, [accountId, propertyKey, slotId, limit]);
}
