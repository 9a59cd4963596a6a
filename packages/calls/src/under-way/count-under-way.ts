import type { Database, Statement } from '@immolab/database';

/** How far calls in hand have come; `dispatched`: no telephone rings yet. */
export const UNDER_WAY_STATES = ['dispatched', 'ringing', 'talking'] as const;
export type UnderWayState = (typeof UNDER_WAY_STATES)[number];

export interface CallsUnderWay {
  readonly calls: Readonly<Record<UnderWayState, number>>;
  /** What both have said so far in those calls. */
  readonly turns: number;
}

const COUNT: Statement = {
  name: 'count_under_way',
  text: `
    SELECT CASE WHEN answered_at IS NOT NULL THEN 'talking' WHEN started_at IS NOT NULL
        THEN 'ringing' ELSE 'dispatched' END AS state,
      count(*)::int AS calls,
      sum((SELECT count(*) FROM turn WHERE turn.call_id = call.id))::int AS turns
    FROM call WHERE id = ANY($1::uuid[]) AND ended_at IS NULL
    GROUP BY 1`,
};

/** Of these calls, how many have come how far; those that are over do not count. */
export async function countUnderWay(
  db: Database,
  callIds: readonly string[],
): Promise<CallsUnderWay> {
  const calls = { dispatched: 0, ringing: 0, talking: 0 };
  let turns = 0;
  const rows =
    callIds.length === 0
      ? []
      : await db.query<{ state: UnderWayState; calls: number; turns: number }>(COUNT, [callIds]);
  for (const row of rows) {
    calls[row.state] = row.calls;
    turns += row.turns;
  }
  return { calls, turns };
}
