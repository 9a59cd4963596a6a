import type { BookingChanger, BookingItem } from '@immolab/contracts';
import type { Database, Statement } from '@immolab/database';
import { type AndThen, readChangedBooking } from './changed-booking.js';
import { type BookingAccess, lockBooking } from './lock-booking.js';

/** Why a booking stays as it is. */
export type BookingRefusal =
  | 'not_found'
  | 'booking_canceled'
  | 'booking_replaced'
  | 'viewing_begun';

export type BookingCancellation<T> =
  | { readonly kind: 'changed'; readonly booking: BookingItem; readonly written: T }
  /** It was canceled before. */
  | { readonly kind: 'unchanged'; readonly booking: BookingItem }
  | { readonly kind: Exclude<BookingRefusal, 'booking_canceled'> };

const CANCEL: Statement = {
  name: 'cancel_booking',
  text: `
    WITH canceled AS (
      UPDATE booking SET status = 'canceled', canceled_by = $2, sequence = sequence + 1,
        updated_at = clock_timestamp()
      WHERE id = $1 AND status = 'booked'
      RETURNING slot_id
    )
    UPDATE viewing_slot SET taken = taken - 1 WHERE id = (SELECT slot_id FROM canceled)`,
};

/**
 * Cancels a booking and frees its place, with whatever `andThen` writes (the deliveries) in the same
 * transaction. Canceling again changes nothing.
 */
export function cancelBooking<T>(
  db: Database,
  input: { readonly access: BookingAccess; readonly by: BookingChanger },
  andThen: AndThen<T>,
): Promise<BookingCancellation<T>> {
  return db.transaction(async (transaction) => {
    const locked = await lockBooking(transaction, input.access);
    if (locked === null) return { kind: 'not_found' };
    const { item, begun } = locked;
    if (item.status === 'canceled') return { kind: 'unchanged', booking: item };
    if (item.status === 'rescheduled') return { kind: 'booking_replaced' };
    if (begun) return { kind: 'viewing_begun' };
    await transaction.query(CANCEL, [item.id, input.by]);
    const changed = await readChangedBooking(transaction, item.id, {
      event: 'booking.canceled',
      previous: null,
      by: input.by,
    });
    const written = await andThen(transaction, changed);
    return { kind: 'changed', booking: changed.event.booking, written };
  });
}
