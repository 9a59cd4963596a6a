import type { Database, Statement } from '@immolab/database';
import {
  contactIsFree,
  NOT_OPTED_OUT,
  NOT_PAUSED,
  NOT_POSTPONED,
  WAITING,
  WITHIN_CALLS,
  WITHIN_CONCURRENCY,
  WITHIN_HOURS,
  WITHIN_MINUTES,
} from '../dialling/conditions.js';
import { LEASE_MS } from './claim.js';
import { CLAIMED_COLUMNS, type ClaimedCall, type ClaimRow, claimedCallOf } from './claimed-call.js';

// Everything that decides whether a call may be dialled now stands in the one condition of the
// claim: not yet dialled or over, due, not expired, held by nobody, its key in use, and its number
// not opted out since the call was accepted.
const claimWhere = (condition: string) => `
  UPDATE call SET fence = call.fence + 1, lease_holder = $2,
    lease_until = now() + make_interval(secs => $3), offered_to = NULL, offered_until = NULL
  FROM key
  WHERE call.id = $1 AND key.id = call.key_id AND key.status = 'active'
    AND ${WAITING} AND ${NOT_OPTED_OUT} AND ${condition}
  RETURNING ${CLAIMED_COLUMNS}`;

const CLAIM_TEST_CALL: Statement = { name: 'claim_test_call', text: claimWhere('call.test') };

const CLAIM_LIVE_CALL: Statement = {
  name: 'claim_live_call',
  text: claimWhere(`NOT call.test AND ${NOT_PAUSED} AND ${NOT_POSTPONED} AND ${WITHIN_HOURS}
    AND ${WITHIN_CONCURRENCY} AND ${WITHIN_CALLS} AND ${WITHIN_MINUTES}
    AND ${contactIsFree('claims')}`),
};

// Two claims that share a key or a number take turns, so that the second one counts the first. The
// key comes first: one order, no deadlock. Released by commit.
const TAKE_TURNS: Statement = {
  name: 'take_turns_to_claim',
  text: `
    SELECT pg_advisory_xact_lock(hashtextextended('claim of key ' || key_id, 0)),
      pg_advisory_xact_lock(hashtextextended('claim to number ' || encode(phone_hash, 'hex'), 0))
    FROM call WHERE id = $1 AND NOT test AND status = 'pending'`,
};

export interface ClaimInput {
  readonly callId: string;
  /** Names the worker, for whoever looks at the row. */
  readonly holder: string;
  /** Which calls the worker can carry: those of test keys, or live ones. */
  readonly test: boolean;
}

/**
 * Claims a waiting call for dialling: raises its fence and leases it for {@link LEASE_MS}.
 *
 * A live call is claimed only while the operator lets calls be dialled, its country has calling
 * hours, its number may be called and its key is within its limits; two claims at once never pass
 * a limit together. Test calls know none of that.
 *
 * @returns null when the call may not be dialled now, is of the other kind, or another worker has it.
 */
export async function claimDial(
  db: Database,
  { callId, holder, test }: ClaimInput,
): Promise<ClaimedCall | null> {
  const values = [callId, holder, LEASE_MS / 1_000];
  const claimed = test ? await claimTestCall(db, values) : await claimLiveCall(db, callId, values);
  return claimed === undefined ? null : claimedCallOf(claimed);
}

async function claimTestCall(
  db: Database,
  values: readonly unknown[],
): Promise<ClaimRow | undefined> {
  const [row] = await db.query<ClaimRow>(CLAIM_TEST_CALL, values);
  return row;
}

function claimLiveCall(
  db: Database,
  callId: string,
  values: readonly unknown[],
): Promise<ClaimRow | undefined> {
  return db.transaction(async (transaction) => {
    const turn = await transaction.query(TAKE_TURNS, [callId]);
    if (turn.length === 0) return undefined;
    // A statement of its own: it sees what was committed while this one waited for its turn.
    const [row] = await transaction.query<ClaimRow>(CLAIM_LIVE_CALL, values);
    return row;
  });
}
