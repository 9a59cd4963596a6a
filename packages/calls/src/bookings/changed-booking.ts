import type {
  BookingChanger,
  BookingEvent,
  BookingEventName,
  BookingItem,
} from '@immolab/contracts';
import type { Executor, Statement } from '@immolab/database';
import {
  type BookingItemRow,
  type BookingPartiesRow,
  ITEM_COLUMNS,
  ITEM_TABLES,
  PARTIES_COLUMNS,
  renderBookingItem,
} from './booking-row.js';

/** A booking that has just been changed, with what its deliveries are made from. */
export interface ChangedBooking {
  /** As the integrator hears of it. */
  readonly event: BookingEvent;
  readonly accountId: string;
  readonly keyId: string;
  /** Where the key's events go; null when it has no such address. */
  readonly eventsUrl: string | null;
  /** How often the booking has been changed, this time included. */
  readonly sequence: number;
  readonly leadPhone: string | null;
  readonly leadEmail: string | null;
  readonly notificationEmail: string | null;
  readonly agencyName: string;
  /** Of the lead: spoken, else the one that the request named. */
  readonly language: string;
}

/** Writes what a change gives rise to, in the transaction of the change. */
export type AndThen<T> = (transaction: Executor, changed: ChangedBooking) => Promise<T>;

export interface Change {
  readonly event: BookingEventName;
  readonly previous: BookingEvent['previous'];
  readonly by: BookingChanger;
}

const READ: Statement = {
  name: 'read_changed_booking',
  text: `
    SELECT ${ITEM_COLUMNS}, ${PARTIES_COLUMNS}
    FROM ${ITEM_TABLES} JOIN key ON key.id = call.key_id
    WHERE booking.id = $1`,
};

/** The booking as the change of this transaction has left it. */
export async function readChangedBooking(
  transaction: Executor,
  bookingId: string,
  { event, previous, by }: Change,
): Promise<ChangedBooking> {
  const [row] = await transaction.query<BookingItemRow & BookingPartiesRow>(READ, [bookingId]);
  if (row === undefined) throw new Error('a booking that was just changed does not exist');
  const booking: BookingItem = renderBookingItem(row);
  const { accountId, keyId, eventsUrl, sequence, leadPhone, leadEmail } = row;
  const { notificationEmail, agencyName, language, metadata } = row;
  return {
    event: { event, booking, previous, by, occurredAt: booking.updatedAt, metadata },
    ...{ accountId, keyId, eventsUrl, sequence, leadPhone, leadEmail },
    ...{ notificationEmail, agencyName, language },
  };
}
