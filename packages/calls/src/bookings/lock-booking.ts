import type { BookingItem } from '@immolab/contracts';
import type { Executor, Statement } from '@immolab/database';
import {
  type BookingItemRow,
  IS_BOOKING,
  ITEM_COLUMNS,
  ITEM_TABLES,
  renderBookingItem,
} from './booking-row.js';

/** Whose booking may be changed: one of a key's own, or the one that a link was made for. */
export type BookingAccess =
  | { readonly keyId: string; readonly bookingId: string }
  | { readonly tokenHash: Buffer };

/** A booking that nobody else changes until the transaction ends. */
export interface LockedBooking {
  readonly item: BookingItem;
  readonly accountId: string;
  readonly propertyKey: string;
  readonly slotId: string;
  /** The viewing has begun. */
  readonly begun: boolean;
}

const LOCK: Statement = {
  name: 'lock_booking',
  text: `
    SELECT booking.id FROM booking JOIN call ON call.id = booking.call_id
    WHERE booking.id = $1 AND call.key_id = $2 AND ${IS_BOOKING}
    FOR UPDATE OF booking`,
};

const LOCK_LINKED: Statement = {
  name: 'lock_linked_booking',
  text: `
    SELECT booking.id FROM booking
    WHERE booking.id = (SELECT booking_id FROM booking_link
        WHERE token_hash = $1 AND expires_at > now())
      AND ${IS_BOOKING}
    FOR UPDATE`,
};

// Read after the lock and not with it: whoever waited for the lock would see the slot of before.
const READ: Statement = {
  name: 'read_locked_booking',
  text: `
    SELECT ${ITEM_COLUMNS}, booking.account_id AS "accountId",
      booking.property_key AS "propertyKey", booking.slot_id AS "slotId",
      slot.starts_at <= now() AS begun
    FROM ${ITEM_TABLES} WHERE booking.id = $1`,
};

/** @returns null when there is no such booking, or the link is none or has run out. */
export async function lockBooking(
  transaction: Executor,
  access: BookingAccess,
): Promise<LockedBooking | null> {
  const [locked] =
    'tokenHash' in access
      ? await transaction.query<{ id: string }>(LOCK_LINKED, [access.tokenHash])
      : await transaction.query<{ id: string }>(LOCK, [access.bookingId, access.keyId]);
  if (locked === undefined) return null;
  const [row] = await transaction.query<BookingItemRow & Omit<LockedBooking, 'item'>>(READ, [
    locked.id,
  ]);
  if (row === undefined) throw new Error('a booking that was just locked does not exist');
  const { accountId, propertyKey, slotId, begun } = row;
  return { item: renderBookingItem(row), accountId, propertyKey, slotId, begun };
}
