import type { BookingItem, Language } from '@immolab/contracts';
import type { Database, Statement } from '@immolab/database';
import {
  type BookingItemRow,
  IS_BOOKING,
  ITEM_COLUMNS,
  ITEM_TABLES,
  renderBookingItem,
} from './booking-row.js';
import { findOtherSlots, type SlotTimes } from './find-other-slots.js';

/** What the page behind a lead's link shows. */
export interface LinkedBooking {
  readonly booking: BookingItem;
  readonly agencyName: string;
  readonly language: Language;
  /** Where it can be moved to, the earliest first. */
  readonly otherSlots: readonly SlotTimes[];
}

/** More than anybody reads. */
const MOST_SLOTS = 60;

const READ: Statement = {
  name: 'read_linked_booking',
  text: `
    SELECT ${ITEM_COLUMNS}, call.agent ->> 'agencyName' AS "agencyName",
      coalesce(call.spoken_language, call.language) AS language,
      booking.account_id AS "accountId", booking.property_key AS "propertyKey",
      booking.slot_id AS "slotId"
    FROM ${ITEM_TABLES}
    WHERE booking.id = (SELECT booking_id FROM booking_link
        WHERE token_hash = $1 AND expires_at > now())
      AND ${IS_BOOKING}`,
};

type LinkedRow = BookingItemRow & {
  readonly agencyName: string;
  readonly language: Language;
  readonly accountId: string;
  readonly propertyKey: string;
  readonly slotId: string;
};

/** The booking that a link was made for; null when the link is none of ours or has run out. */
export async function readLinkedBooking(
  db: Database,
  tokenHash: Buffer,
): Promise<LinkedBooking | null> {
  const [row] = await db.query<LinkedRow>(READ, [tokenHash]);
  if (row === undefined) return null;
  const { agencyName, language } = row;
  const otherSlots = row.status === 'booked' ? await findOtherSlots(db, row, MOST_SLOTS) : [];
  return { booking: renderBookingItem(row), agencyName, language, otherSlots };
}
