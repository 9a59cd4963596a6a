import type { Executor, Statement } from '@immolab/database';

/** What an attempt to dial told of its trunk, and of the SIP service that all trunks go through. */
export type TrunkReport =
  | 'works'
  /** The carrier refused or failed: the fault of one destination, or of the trunk. */
  | 'trunk_failed'
  /** LiveKit does not know the trunk. */
  | 'trunk_gone'
  | 'service_down'
  | 'service_busy'
  /** Nothing of either. */
  | 'unclear';

/** The name of the SIP service beside the ids of trunks. */
export const SIP_SERVICE = 'service';

/** One failure may be the fault of one destination; so many in a row are the trunk's. */
const FAILURES_IN_A_ROW = 3;
const FIRST_REST_MS = 15_000;
const LONGEST_REST_MS = 300_000;
/** A SIP service at its limit has room again as soon as a call ends. */
const BUSY_REST_MS = 5_000;

const FORGET: Statement = {
  name: 'forget_trunk_rests',
  text: 'DELETE FROM trunk_rest WHERE name = ANY($1)',
};

// Calls that were under way when it went down tell the same again, which prolongs nothing. $2: after
// how many failures in a row it rests. Without a rest, `until` lies in the past for any clock.
const FAIL: Statement = {
  name: 'fail_trunk',
  text: `
    INSERT INTO trunk_rest AS rest (name, failures, rest_ms, until)
    SELECT $1, 1, next.ms, ${untilAfter('next.ms')}
    FROM (SELECT CASE WHEN $2 <= 1 THEN ${FIRST_REST_MS} ELSE 0 END AS ms) next
    ON CONFLICT (name) DO UPDATE SET failures = rest.failures + 1, on_trial = false,
      (rest_ms, until) = (SELECT next.ms, ${untilAfter('next.ms')}
        FROM (SELECT CASE
          WHEN rest.rest_ms > 0 THEN least(${LONGEST_REST_MS}, rest.rest_ms * 2)
          WHEN rest.failures + 1 >= $2 THEN ${FIRST_REST_MS}
          ELSE 0 END AS ms) next)
    WHERE rest.rest_ms = 0 OR rest.on_trial OR rest.until <= now()`,
};

function untilAfter(ms: string): string {
  return `CASE WHEN ${ms} = 0 THEN to_timestamp(0)
    ELSE now() + make_interval(secs => ${ms} / 1000.0) END`;
}

const WAIT: Statement = {
  name: 'let_service_breathe',
  text: `
    INSERT INTO trunk_rest (name, failures, rest_ms, until)
    VALUES ($1, 0, 0, now() + make_interval(secs => ${BUSY_REST_MS / 1_000}))
    ON CONFLICT (name) DO UPDATE SET failures = 0, rest_ms = 0, on_trial = false,
      until = excluded.until`,
};

/**
 * Notes what an attempt to dial told. What failed rests: 15 s at first, twice as long after each
 * trial that fails, 5 minutes at most.
 */
export async function reportTrunk(
  db: Executor,
  { trunkId, report }: { readonly trunkId: string; readonly report: TrunkReport },
): Promise<void> {
  switch (report) {
    case 'works':
      await db.query(FORGET, [[trunkId, SIP_SERVICE]]);
      return;
    case 'trunk_failed':
    case 'trunk_gone':
      // Whoever tells of a trunk was there.
      await db.query(FORGET, [[SIP_SERVICE]]);
      await db.query(FAIL, [trunkId, report === 'trunk_gone' ? 1 : FAILURES_IN_A_ROW]);
      return;
    case 'service_down':
      await db.query(FAIL, [SIP_SERVICE, 1]);
      return;
    case 'service_busy':
      await db.query(WAIT, [SIP_SERVICE]);
      return;
    case 'unclear':
      return;
  }
}
