import type { Database, Statement } from '@immolab/database';
import {
  busyCalls,
  callsToday,
  contactIsFree,
  NOT_OPTED_OUT,
  NOT_PAUSED,
  NOT_POSTPONED,
  WAITING,
  WITHIN_HOURS,
  WITHIN_MINUTES,
} from './conditions.js';

/** So many calls of a key are looked at beyond the limit: others may be choosing the same ones. */
const SURPLUS = 20;

const NOT_OFFERED = '(call.offered_until IS NULL OR call.offered_until <= now())';

// Each key puts up its oldest calls that may be dialled now, as many as it has places and calls
// left. They take turns: a key's first call comes after the calls it has under way, and between
// equals the key that dialled longest ago is first. So a key with a thousand calls waiting does not
// hold up one with a single call, however few places there are.
//
// Whether a key has a call waiting is asked in the order of an index: otherwise PostgreSQL would read
// the table until it finds one.
const OFFER: Statement = {
  name: 'offer_live_calls',
  text: `
    WITH caller AS MATERIALIZED (
      SELECT key.id, ${busyCalls('offers')} AS busy,
        least($1::int + ${SURPLUS}, key.max_concurrent - ${busyCalls('offers')},
          CASE WHEN key.calls_per_day IS NOT NULL
            THEN key.calls_per_day - ${callsToday('offers')} END) AS places,
        (SELECT max(other.started_at) FROM call other
          WHERE other.key_id = key.id AND NOT other.test AND other.started_at IS NOT NULL
        ) AS dialled_at
      FROM key
      WHERE NOT key.test AND key.status = 'active' AND ${NOT_PAUSED}
        AND (SELECT true FROM call
          WHERE key_id = key.id AND status = 'pending' AND ended_at IS NULL
          ORDER BY sequence LIMIT 1)
        AND ${WITHIN_MINUTES}
    ), candidate AS MATERIALIZED (
      SELECT waiting.id, waiting.created_at, caller.dialled_at,
        caller.busy + row_number() OVER (PARTITION BY caller.id ORDER BY waiting.sequence) AS turn,
        row_number() OVER (PARTITION BY waiting.phone_hash ORDER BY waiting.created_at, waiting.id)
          AS call_to_number
      FROM caller CROSS JOIN LATERAL (
        SELECT call.id, call.phone_hash, call.sequence, call.created_at FROM call
        WHERE call.key_id = caller.id AND NOT call.test
          AND ${WAITING} AND ${NOT_OFFERED} AND ${NOT_POSTPONED} AND ${WITHIN_HOURS}
          AND ${NOT_OPTED_OUT} AND ${contactIsFree('offers')}
        ORDER BY call.sequence LIMIT greatest(caller.places, 0)
      ) waiting
    ), chosen AS (
      SELECT call.id, row_number() OVER () AS place
      FROM (
        SELECT call.id FROM candidate JOIN call ON call.id = candidate.id
        WHERE candidate.call_to_number = 1 AND ${WAITING} AND ${NOT_OFFERED}
        ORDER BY turn, dialled_at NULLS FIRST, candidate.created_at, call.id
        LIMIT $1::int FOR UPDATE OF call SKIP LOCKED
      ) call
    ), offered AS (
      UPDATE call SET offered_to = $2, offered_until = now() + make_interval(secs => $3)
      FROM chosen WHERE call.id = chosen.id
      RETURNING call.id, chosen.place
    )
    SELECT id FROM offered ORDER BY place`,
};

export interface OfferInput {
  /** Calls at most: the places that the dialer has free. */
  readonly limit: number;
  /** How long the dialer has to have them claimed before others are offered them, in milliseconds. */
  readonly offeredForMs: number;
  /** Names the dialer. */
  readonly holder: string;
}

/**
 * Chooses live calls that a claim would be granted now, fairly between keys and in the order of
 * acceptance within one, and keeps other dialers from preparing for them. An offer is no claim:
 * that one decides, and may be refused when two dialers choose at the same moment.
 *
 * @returns their ids, the next to be dialled first
 */
export async function offerLiveCalls(db: Database, input: OfferInput): Promise<readonly string[]> {
  if (input.limit <= 0) return [];
  const values = [input.limit, input.holder, input.offeredForMs / 1_000];
  const rows = await db.query<{ id: string }>(OFFER, values);
  return rows.map(({ id }) => id);
}

const WITHDRAW: Statement = {
  name: 'withdraw_offer',
  text: `UPDATE call SET offered_to = NULL, offered_until = NULL
    WHERE id = $1 AND offered_to = $2`,
};

/** Lets others have a call that was offered to this dialer and that it will not dial after all. */
export async function withdrawOffer(
  db: Database,
  { callId, holder }: { readonly callId: string; readonly holder: string },
): Promise<void> {
  await db.query(WITHDRAW, [callId, holder]);
}
