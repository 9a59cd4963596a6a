import type { Database, Executor, Statement } from '@immolab/database';
import { type Claim, StaleClaimError } from '../claim/claim.js';

// Calls of the same lead that book at the same moment take turns: each supersedes the one before.
const TAKE_TURN: Statement = {
  name: 'book_slot_take_turn',
  text: `
    SELECT pg_advisory_xact_lock(hashtextextended(
      account_id::text || property_key || encode(phone_hash, 'hex'), 0))
    FROM call WHERE id = $1`,
};

const LIVE: Statement = {
  name: 'book_slot_live',
  text: `SELECT id FROM call WHERE id = $1 AND fence = $2 AND ended_at IS NULL FOR SHARE`,
};

// A lead has one active booking per property: a new one takes the place of the old one.
const SUPERSEDE: Statement = {
  name: 'book_slot_supersede',
  text: `
    WITH mine AS (
      SELECT id, account_id, property_key, phone_hash FROM booking
      WHERE call_id = $1 AND slot_id = $2 AND status = 'held'
    ), superseded AS (
      UPDATE booking SET status = 'rescheduled'
      FROM mine
      WHERE booking.account_id = mine.account_id AND booking.property_key = mine.property_key
        AND booking.phone_hash = mine.phone_hash AND booking.status = 'booked'
      RETURNING booking.slot_id
    )
    UPDATE viewing_slot SET taken = taken - 1 WHERE id IN (SELECT slot_id FROM superseded)`,
};

const BOOK: Statement = {
  name: 'book_slot',
  text: `
    UPDATE booking SET status = 'booked', hold_until = NULL, created_at = now()
    WHERE call_id = $1 AND slot_id = $2 AND status = 'held'
    RETURNING id`,
};

/**
 * Turns this call's hold of a slot into a booking.
 *
 * @returns `gone` when the hold ran out before.
 * @throws StaleClaimError when the claim is lost.
 */
export function bookSlot(db: Database, claim: Claim, slotId: string): Promise<'booked' | 'gone'> {
  return db.transaction((transaction) => book(transaction, claim, slotId));
}

async function book(
  transaction: Executor,
  claim: Claim,
  slotId: string,
): Promise<'booked' | 'gone'> {
  const values = [claim.callId, slotId];
  await transaction.query(TAKE_TURN, [claim.callId]);
  await transaction.query(SUPERSEDE, values);
  const live = await transaction.query(LIVE, [claim.callId, claim.fence]);
  if (live.length === 0) throw new StaleClaimError(claim.callId);
  const booked = await transaction.query(BOOK, values);
  return booked.length === 0 ? 'gone' : 'booked';
}
