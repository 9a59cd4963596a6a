import type { BookingItem, BookingStatus } from '@immolab/contracts';
import type { Database, Statement } from '@immolab/database';
import {
  type BookingItemRow,
  IS_BOOKING,
  ITEM_COLUMNS,
  ITEM_TABLES,
  renderBookingItem,
} from './booking-row.js';

// The account is named for its index; of its keys the call tells which one it is.
const MATCHING = `
  ${ITEM_TABLES}
  WHERE booking.account_id = $1 AND call.key_id = $2 AND ${IS_BOOKING}
    AND ($5::text IS NULL OR booking.status = $5)
    AND ($6::text IS NULL OR slot.date = $6)
    AND ($7::text IS NULL OR lower($7) IN (lower(call.property ->> 'reference'),
      lower(call.property ->> 'title'), lower(call.property ->> 'address')))`;

const LIST: Statement = {
  name: 'list_bookings',
  text: `
    SELECT counted.total, page.*
    FROM (SELECT count(*)::int AS total FROM ${MATCHING}) counted LEFT JOIN (
      SELECT ${ITEM_COLUMNS} FROM ${MATCHING}
      ORDER BY booking.created_at DESC, booking.id DESC LIMIT $3 OFFSET $4
    ) page ON true
    ORDER BY page."createdAt" DESC, page.id DESC`,
};

export interface ListBookingsInput {
  readonly accountId: string;
  readonly keyId: string;
  /** 1 to 100. */
  readonly limit: number;
  readonly offset: number;
  /** Its reference, title or address, whatever the case of its letters. */
  readonly property: string | null;
  /** YYYY-MM-DD */
  readonly date: string | null;
  readonly status: BookingStatus | null;
}

type PageRow = { readonly total: number } & (BookingItemRow | { readonly id: null });

/** One page of the bookings of a key's calls, newest first, with how many match in all. */
export async function listBookings(
  db: Database,
  input: ListBookingsInput,
): Promise<{ readonly bookings: BookingItem[]; readonly total: number }> {
  const { accountId, keyId, limit, offset, status, date, property } = input;
  const values = [accountId, keyId, limit, offset, status, date, property];
  const rows = await db.query<PageRow>(LIST, values);
  return {
    bookings: rows.flatMap((row) => (row.id === null ? [] : [renderBookingItem(row)])),
    total: rows[0]?.total ?? 0,
  };
}
