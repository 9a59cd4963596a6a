import type { BookingChanger, BookingItem, WishedSlot } from '@immolab/contracts';
import type { Database, Executor, Statement } from '@immolab/database';
import { LEAD_TIME_HOURS } from '../slots/find-open-slots.js';
import type { BookingRefusal } from './cancel-booking.js';
import { type AndThen, readChangedBooking } from './changed-booking.js';
import { findOtherSlots, type SlotTimes } from './find-other-slots.js';
import { type BookingAccess, type LockedBooking, lockBooking } from './lock-booking.js';

export type BookingMove<T> =
  | { readonly kind: 'changed'; readonly booking: BookingItem; readonly written: T }
  /** It is at that time already. */
  | { readonly kind: 'unchanged'; readonly booking: BookingItem }
  | { readonly kind: BookingRefusal }
  /** Full, too soon or not known for this property; `openSlots` are the next ones with a place. */
  | { readonly kind: 'slot_unavailable'; readonly openSlots: readonly SlotTimes[] };

/** Open slots that a refusal names. */
const OFFERED_INSTEAD = 10;

const FIND_SLOT: Statement = {
  name: 'find_wished_slot',
  text: `
    SELECT id FROM viewing_slot
    WHERE account_id = $1 AND property_key = $2 AND date = $3 AND start_time = $4
      AND ($5::text IS NULL OR end_time = $5)
    ORDER BY end_time LIMIT 1`,
};

// In the order in which everybody locks more than one.
const LOCK_SLOTS: Statement = {
  name: 'lock_two_slots',
  text: `
    SELECT id FROM viewing_slot WHERE id IN ($1, $2)
    ORDER BY account_id, property_key, date, start_time, end_time FOR UPDATE`,
};

// The conditional update of the wished slot is what keeps it from being overbooked. The links go
// with the booking: they expire when the viewing begins.
const MOVE: Statement = {
  name: 'move_booking',
  text: `
    WITH place AS (
      UPDATE viewing_slot SET taken = taken + 1
      WHERE id = $2 AND taken < max_bookings
        AND starts_at > now() + make_interval(hours => $4)
      RETURNING id, starts_at
    ), freed AS (
      UPDATE viewing_slot slot SET taken = slot.taken - 1 FROM place WHERE slot.id = $3
    ), links AS (
      UPDATE booking_link SET expires_at = place.starts_at FROM place WHERE booking_id = $1
    )
    UPDATE booking SET slot_id = place.id, sequence = sequence + 1, updated_at = clock_timestamp()
    FROM place WHERE booking.id = $1
    RETURNING booking.id`,
};

export interface RescheduleInput {
  readonly access: BookingAccess;
  readonly by: BookingChanger;
  readonly slot: WishedSlot;
}

/**
 * Moves a booking to another slot of its property, with whatever `andThen` writes (the deliveries)
 * in the same transaction: the new place is taken and the old one freed, or neither. The same slot
 * again changes nothing. A lead is moved no nearer than the calls offer; an integrator, who knows
 * what the agency can do, to any time that has not begun.
 */
export function rescheduleBooking<T>(
  db: Database,
  input: RescheduleInput,
  andThen: AndThen<T>,
): Promise<BookingMove<T>> {
  return db.transaction(async (transaction) => {
    const locked = await lockBooking(transaction, input.access);
    const refusal = refusalOf(locked);
    if (refusal !== null || locked === null) return { kind: refusal ?? 'not_found' };
    const { item } = locked;
    const slotId = await findSlot(transaction, locked, input.slot);
    if (slotId === locked.slotId) return { kind: 'unchanged', booking: item };
    const moved = slotId !== null && (await move(transaction, locked, slotId, input.by));
    if (!moved) {
      const openSlots = await findOtherSlots(transaction, locked, OFFERED_INSTEAD);
      return { kind: 'slot_unavailable', openSlots };
    }
    const { id, date, startTime, endTime } = item;
    const changed = await readChangedBooking(transaction, id, {
      event: 'booking.rescheduled',
      previous: { id, date, startTime, endTime },
      by: input.by,
    });
    const written = await andThen(transaction, changed);
    return { kind: 'changed', booking: changed.event.booking, written };
  });
}

function refusalOf(locked: LockedBooking | null): BookingRefusal | null {
  if (locked === null) return 'not_found';
  if (locked.item.status === 'canceled') return 'booking_canceled';
  if (locked.item.status === 'rescheduled') return 'booking_replaced';
  return locked.begun ? 'viewing_begun' : null;
}

async function findSlot(
  transaction: Executor,
  { accountId, propertyKey }: LockedBooking,
  { date, startTime, endTime }: WishedSlot,
): Promise<string | null> {
  const values = [accountId, propertyKey, date, startTime, endTime];
  const [slot] = await transaction.query<{ id: string }>(FIND_SLOT, values);
  return slot?.id ?? null;
}

/** @returns whether the slot had a place. */
async function move(
  transaction: Executor,
  { item, slotId: from }: LockedBooking,
  to: string,
  by: BookingChanger,
): Promise<boolean> {
  await transaction.query(LOCK_SLOTS, [from, to]);
  const leadTimeHours = by === 'lead' ? LEAD_TIME_HOURS : 0;
  const moved = await transaction.query(MOVE, [item.id, to, from, leadTimeHours]);
  return moved.length === 1;
}
