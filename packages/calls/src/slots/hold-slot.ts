import type { Database, Statement } from '@immolab/database';
import { type Claim, StaleClaimError } from '../claim/claim.js';

/** How long a place is kept for a lead while it is read back. */
const HOLD_SECONDS = 120;

// The conditional update of the slot's row is what keeps it from being overbooked: parallel holds
// queue up on it and each sees the count of the one before.
const HOLD: Statement = {
  name: 'hold_slot',
  text: `
    WITH held AS (
      SELECT id, account_id, property_key, phone_hash, timezone FROM call
      WHERE id = $1 AND fence = $2 AND ended_at IS NULL
    ), place AS (
      UPDATE viewing_slot slot SET taken = taken + 1
      FROM held
      WHERE slot.id = $3 AND slot.taken < slot.max_bookings AND slot.starts_at > now()
        AND EXISTS (SELECT FROM call_slot WHERE call_id = held.id AND slot_id = slot.id)
        AND NOT EXISTS (SELECT FROM booking
          WHERE call_id = held.id AND slot_id = slot.id AND status = 'held')
      RETURNING slot.id
    ), kept AS (
      INSERT INTO booking
        (account_id, call_id, slot_id, property_key, phone_hash, status, hold_until, timezone)
      SELECT held.account_id, held.id, place.id, held.property_key, held.phone_hash, 'held',
        now() + interval '${HOLD_SECONDS} seconds', held.timezone
      FROM held, place
      RETURNING id
    )
    SELECT EXISTS (SELECT FROM held) AS live, EXISTS (SELECT FROM kept) AS held,
      EXISTS (SELECT FROM booking WHERE call_id = $1 AND slot_id = $3 AND status = 'held') AS had`,
};

/**
 * Keeps one place of a slot for this call, for two minutes at most.
 *
 * @returns `gone` when none is left.
 * @throws StaleClaimError when the claim is lost.
 */
export async function holdSlot(
  db: Database,
  claim: Claim,
  slotId: string,
): Promise<'held' | 'gone'> {
  const [row] = await db.query<{ live: boolean; held: boolean; had: boolean }>(HOLD, [
    claim.callId,
    claim.fence,
    slotId,
  ]);
  if (row?.live !== true) throw new StaleClaimError(claim.callId);
  return row.held || row.had ? 'held' : 'gone';
}
