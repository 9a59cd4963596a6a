import type { BookingChanger, BookingItem, BookingStatus, Metadata } from '@immolab/contracts';
import { leadNameOf } from '../results/render-call.js';

/** What an entry of `GET /bookings` is made from. */
export interface BookingItemRow {
  readonly id: string;
  readonly date: string;
  readonly startTime: string;
  readonly endTime: string;
  readonly timezone: string;
  readonly status: BookingStatus;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly canceledBy: BookingChanger | null;
  readonly callId: string;
  readonly firstName: string | null;
  readonly lastName: string | null;
  readonly title: string;
  readonly address: string;
  readonly reference: string | null;
  readonly externalRef: string | null;
  readonly test: boolean;
}

/** Columns of {@link BookingItemRow}, from `booking`, its `slot` and its `call`. */
export const ITEM_COLUMNS = `
  booking.id, slot.date, slot.start_time AS "startTime", slot.end_time AS "endTime",
  booking.timezone, booking.status, booking.created_at AS "createdAt",
  booking.updated_at AS "updatedAt", booking.canceled_by AS "canceledBy",
  booking.call_id AS "callId", call.first_name AS "firstName", call.last_name AS "lastName",
  call.property ->> 'title' AS title, call.property ->> 'address' AS address,
  call.property ->> 'reference' AS reference, call.external_ref AS "externalRef", call.test`;

/** `booking` with the tables that {@link ITEM_COLUMNS} read. */
export const ITEM_TABLES = `
  booking JOIN viewing_slot slot ON slot.id = booking.slot_id
    JOIN call ON call.id = booking.call_id`;

/** A place that was only held is no booking. The index of the list has the same condition. */
export const IS_BOOKING = `booking.status <> 'held' AND booking.status <> 'released'`;

/** An entry of `GET /bookings`. */
export function renderBookingItem(row: BookingItemRow): BookingItem {
  const { title, address, reference } = row;
  return {
    id: row.id,
    date: row.date,
    startTime: row.startTime,
    endTime: row.endTime,
    timezone: row.timezone,
    status: row.status,
    createdAt: row.createdAt.toISOString(),
    callId: row.callId,
    leadName: leadNameOf(row),
    property: { title, address, reference },
    externalRef: row.externalRef,
    updatedAt: row.updatedAt.toISOString(),
    canceledBy: row.canceledBy,
    test: row.test,
  };
}

/** What those are told who hear of a change of a booking. */
export interface BookingPartiesRow {
  readonly accountId: string;
  readonly keyId: string;
  readonly eventsUrl: string | null;
  readonly leadPhone: string | null;
  readonly leadEmail: string | null;
  readonly notificationEmail: string | null;
  readonly agencyName: string;
  readonly language: string;
  readonly metadata: Metadata;
  readonly sequence: number;
}

/** Columns of {@link BookingPartiesRow}; `key` is the call's. */
export const PARTIES_COLUMNS = `
  booking.account_id AS "accountId", call.key_id AS "keyId", key.events_url AS "eventsUrl",
  call.phone AS "leadPhone", call.email AS "leadEmail",
  call.agent ->> 'notificationEmail' AS "notificationEmail",
  call.agent ->> 'agencyName' AS "agencyName",
  coalesce(call.spoken_language, call.language) AS language, call.metadata, booking.sequence`;
