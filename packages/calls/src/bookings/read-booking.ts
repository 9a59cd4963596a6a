import type { BookingItem } from '@immolab/contracts';
import type { Executor, Statement } from '@immolab/database';
import {
  type BookingItemRow,
  IS_BOOKING,
  ITEM_COLUMNS,
  ITEM_TABLES,
  renderBookingItem,
} from './booking-row.js';

const READ: Statement = {
  name: 'read_booking',
  text: `
    SELECT ${ITEM_COLUMNS} FROM ${ITEM_TABLES}
    WHERE booking.id = $1 AND call.key_id = $2 AND ${IS_BOOKING}`,
};

/** A booking of this key's calls; null when there is no such booking. */
export async function readBooking(
  db: Executor,
  { keyId, bookingId }: { readonly keyId: string; readonly bookingId: string },
): Promise<BookingItem | null> {
  const [row] = await db.query<BookingItemRow>(READ, [bookingId, keyId]);
  return row === undefined ? null : renderBookingItem(row);
}
