import {
  type Database,
  type Executor,
  type Statement,
  violatedConstraint,
} from '@immolab/database';
import { type Claim, StaleClaimError } from '../claim/claim.js';

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

/** Two calls of the same lead that book at the same moment: the later one supersedes the earlier. */
const ATTEMPTS = 3;

/**
 * Turns this call's hold of a slot into a booking.
 *
 * @returns `gone` when the hold ran out before.
 * @throws StaleClaimError when the claim is lost.
 */
export async function bookSlot(
  db: Database,
  claim: Claim,
  slotId: string,
): Promise<'booked' | 'gone'> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await db.transaction((transaction) => book(transaction, claim, slotId));
    } catch (error) {
      if (violatedConstraint(error) === null || attempt === ATTEMPTS) throw error;
    }
  }
}

async function book(
  transaction: Executor,
  claim: Claim,
  slotId: string,
): Promise<'booked' | 'gone'> {
  const values = [claim.callId, slotId];
  await transaction.query(SUPERSEDE, values);
  const live = await transaction.query(LIVE, [claim.callId, claim.fence]);
  if (live.length === 0) throw new StaleClaimError(claim.callId);
  const booked = await transaction.query(BOOK, values);
  return booked.length === 0 ? 'gone' : 'booked';
}
