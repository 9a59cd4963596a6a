import type { Executor, Statement } from '@immolab/database';
import { digest, newLinkToken } from './link-token.js';

/** What a message about a booking needs and the API does not show. */
export interface BookingLink {
  /** For the address of the lead's page; it is nowhere else. */
  readonly token: string;
  readonly calendar: CalendarEntry;
}

/** The calendar entry of a viewing: the same one however often it is moved. */
export interface CalendarEntry {
  /** For UID. */
  readonly id: string;
  /** For SEQUENCE: raised by every change. */
  readonly sequence: number;
  /** For DTSTAMP and LAST-MODIFIED. */
  readonly updatedAt: Date;
}

// It expires when the viewing begins; moving the viewing moves the end of its links.
const MINT: Statement = {
  name: 'mint_booking_link',
  text: `
    WITH wanted AS (
      SELECT booking.id, booking.calendar_id, booking.sequence, booking.updated_at, slot.starts_at
      FROM booking JOIN viewing_slot slot ON slot.id = booking.slot_id
      WHERE booking.id = $1
    ), minted AS (
      INSERT INTO booking_link (token_hash, booking_id, expires_at)
      SELECT $2, id, starts_at FROM wanted
    )
    SELECT calendar_id AS id, sequence, updated_at AS "updatedAt" FROM wanted`,
};

/**
 * Makes a link by which the lead cancels or moves this one booking until the viewing begins. Meant
 * for the transaction that renders the message with it, as the token can never be read again.
 *
 * @throws Error when there is no such booking.
 */
export async function mintBookingLink(
  transaction: Executor,
  bookingId: string,
): Promise<BookingLink> {
  const token = newLinkToken();
  const [calendar] = await transaction.query<CalendarEntry>(MINT, [bookingId, digest(token)]);
  if (calendar === undefined) throw new Error('a link to a booking that does not exist');
  return { token, calendar };
}
