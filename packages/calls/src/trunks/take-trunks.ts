import type { Executor, Statement } from '@immolab/database';
import { SIP_SERVICE } from './report-trunk.js';

/** As long as a call on trial may take to tell how it went: a ring and what comes before it. */
const TRIAL_MS = 90_000;

export type TrunkAdvice =
  /** These, in the order in which they were asked about. */
  | { readonly kind: 'dial'; readonly trunkIds: readonly string[] }
  /** All of them rest: the call waits for so many milliseconds at least. */
  | { readonly kind: 'wait'; readonly forMs: number };

interface Rest {
  readonly name: string;
  /** Milliseconds that are left of it; 0 or less: none. */
  readonly leftMs: number;
  /** It has failed so that it needs a trial. */
  readonly hasRested: boolean;
}

const READ: Statement = {
  name: 'read_trunk_rests',
  text: `
    SELECT name, (extract(epoch FROM until - now()) * 1000)::float8 AS "leftMs",
      rest_ms > 0 AS "hasRested"
    FROM trunk_rest WHERE name = ANY($1)`,
};

// Of several calls that come at the end of a rest, one gets the row.
const TRY: Statement = {
  name: 'try_trunk',
  text: `
    UPDATE trunk_rest SET on_trial = true,
      until = now() + make_interval(secs => ${TRIAL_MS / 1_000})
    WHERE name = $1 AND rest_ms > 0 AND until <= now()
    RETURNING name`,
};

/**
 * Those of the trunks that are not known to be down. A trunk, or a SIP service, that has rested is
 * tried by one call, and by others only when that one has told how it went.
 *
 * @param trunkIds in the order in which they would be dialled over; at least one
 */
export async function takeTrunks(db: Executor, trunkIds: readonly string[]): Promise<TrunkAdvice> {
  const rests = await db.query<Rest>(READ, [[...trunkIds, SIP_SERVICE]]);
  const leftOf = (name: string): number =>
    Math.max(0, rests.find((rest) => rest.name === name)?.leftMs ?? 0);
  if (leftOf(SIP_SERVICE) > 0) return { kind: 'wait', forMs: leftOf(SIP_SERVICE) };
  const awake = trunkIds.filter((id) => leftOf(id) === 0);
  const [first] = awake;
  if (first === undefined) return { kind: 'wait', forMs: Math.min(...trunkIds.map(leftOf)) };
  for (const name of [SIP_SERVICE, first]) {
    const onTrial = rests.some((rest) => rest.name === name && rest.hasRested);
    if (onTrial && (await db.query(TRY, [name])).length === 0) {
      // Another call came first: its trial is seen on the next look.
      return takeTrunks(db, trunkIds);
    }
  }
  return { kind: 'dial', trunkIds: awake };
}
