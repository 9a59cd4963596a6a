import type { BookingEvent } from '@immolab/contracts';
import type { Database, Executor, Statement } from '@immolab/database';
import { type AndThen, readChangedBooking } from '../bookings/changed-booking.js';
import { type Claim, StaleClaimError } from '../claim/claim.js';

// Calls of the same lead that book at the same moment take turns: each supersedes the one before.
const TAKE_TURN: Statement = {
  name: 'book_slot_take_turn',
  text: `
    SELECT pg_advisory_xact_lock(hashtextextended(
      account_id::text || property_key || encode(phone_hash, 'hex'), 0))
    FROM call WHERE id = $1`,
};

// No sweep can release it from here on.
const KEEP_HOLD: Statement = {
  name: 'book_slot_keep_hold',
  text: `
    SELECT id FROM booking WHERE call_id = $1 AND slot_id = $2 AND status = 'held' FOR UPDATE`,
};

const LIVE: Statement = {
  name: 'book_slot_live',
  text: `SELECT id FROM call WHERE id = $1 AND fence = $2 AND ended_at IS NULL FOR SHARE`,
};

// By this call, whose answer was lost: the event is written.
const BOOKED_BEFORE: Statement = {
  name: 'book_slot_booked_before',
  text: `SELECT id FROM booking WHERE call_id = $1 AND slot_id = $2 AND status = 'booked'`,
};

// A lead has one active booking per property: a new one takes the place of the old one.
const SUPERSEDE: Statement = {
  name: 'book_slot_supersede',
  text: `
    WITH superseded AS (
      UPDATE booking SET status = 'rescheduled', updated_at = clock_timestamp()
      FROM booking mine
      WHERE mine.id = $1 AND booking.account_id = mine.account_id
        AND booking.property_key = mine.property_key AND booking.phone_hash = mine.phone_hash
        AND booking.status = 'booked'
      RETURNING booking.id, booking.slot_id, booking.calendar_id, booking.sequence
    ), freed AS (
      UPDATE viewing_slot slot SET taken = taken - 1
      FROM superseded WHERE slot.id = superseded.slot_id
      RETURNING slot.id, slot.date, slot.start_time, slot.end_time
    )
    SELECT superseded.id, superseded.calendar_id AS "calendarId", superseded.sequence,
      freed.date, freed.start_time AS "startTime", freed.end_time AS "endTime"
    FROM superseded JOIN freed ON freed.id = superseded.slot_id`,
};

// The calendar entry of the old booking goes on, so that the lead's calendar shows one viewing.
const BOOK: Statement = {
  name: 'book_slot',
  text: `
    UPDATE booking SET status = 'booked', hold_until = NULL, created_at = clock_timestamp(),
      updated_at = clock_timestamp(), calendar_id = coalesce($2, calendar_id),
      sequence = coalesce($3, sequence)
    WHERE id = $1`,
};

interface Superseded extends NonNullable<BookingEvent['previous']> {
  readonly calendarId: string;
  readonly sequence: number;
}

/**
 * Turns this call's hold of a slot into a booking, with whatever `andThen` writes (the event) in
 * the same transaction.
 *
 * @returns `gone` when the hold ran out before: then nothing is written.
 * @throws StaleClaimError when the claim is lost.
 */
export function bookSlot(
  db: Database,
  claim: Claim,
  slotId: string,
  andThen: AndThen<unknown> = async () => undefined,
): Promise<'booked' | 'gone'> {
  return db.transaction((transaction) => book(transaction, claim, slotId, andThen));
}

async function book(
  transaction: Executor,
  claim: Claim,
  slotId: string,
  andThen: AndThen<unknown>,
): Promise<'booked' | 'gone'> {
  await transaction.query(TAKE_TURN, [claim.callId]);
  const [held] = await transaction.query<{ id: string }>(KEEP_HOLD, [claim.callId, slotId]);
  const [old] = held ? await transaction.query<Superseded>(SUPERSEDE, [held.id]) : [];
  const live = await transaction.query(LIVE, [claim.callId, claim.fence]);
  if (live.length === 0) throw new StaleClaimError(claim.callId);
  if (held === undefined) {
    const booked = await transaction.query(BOOKED_BEFORE, [claim.callId, slotId]);
    return booked.length > 0 ? 'booked' : 'gone';
  }
  await transaction.query(BOOK, [
    held.id,
    old?.calendarId ?? null,
    old === undefined ? null : old.sequence + 1,
  ]);
  const changed = await readChangedBooking(transaction, held.id, {
    event: old === undefined ? 'booking.created' : 'booking.rescheduled',
    previous: old === undefined ? null : slotOf(old),
    by: 'lead',
  });
  await andThen(transaction, changed);
  return 'booked';
}

function slotOf({ id, date, startTime, endTime }: Superseded) {
  return { id, date, startTime, endTime };
}
