import type { EndedReason, Fault } from '@immolab/contracts';
import type { Database, Statement } from '@immolab/database';
import type { PostponedReason } from '../claim/postpone-call.js';

/** How far a call has come, for whoever watches over it. */
export interface UnderWay {
  readonly callId: string;
  /**
   * `waiting`: nobody holds it; `held`: claimed, or being dialled or talked to; `over`: it has
   * ended, whether or not its result is there.
   */
  readonly state: 'waiting' | 'held' | 'over';
  /** Whoever holds it. */
  readonly holder: string | null;
  /** The dialer that is offered it. */
  readonly offeredTo: string | null;
  /** Why it waits although it was claimed. */
  readonly postponedReason: PostponedReason | null;
  readonly endedReason: EndedReason | null;
  readonly fault: Fault | null;
}

const READ: Statement = {
  name: 'read_under_way',
  text: `
    SELECT id AS "callId", lease_holder AS holder, offered_to AS "offeredTo", ended_reason AS "endedReason", fault,
      CASE WHEN postponed_until > now() THEN postponed_reason END AS "postponedReason",
      CASE WHEN ended_at IS NOT NULL THEN 'over' WHEN lease_until > now() THEN 'held'
        WHEN started_at IS NOT NULL THEN 'held' ELSE 'waiting' END AS state
    FROM call WHERE id = ANY($1::uuid[])`,
};

/** @returns those of the calls that there are, in any order */
export async function readUnderWay(
  db: Database,
  callIds: readonly string[],
): Promise<readonly UnderWay[]> {
  if (callIds.length === 0) return [];
  return db.query<UnderWay>(READ, [callIds]);
}
