import type { Database, Statement } from '@immolab/database';
import { countWaitingCalls } from './count-waiting-calls.js';
import type { WaitingReason } from './waiting-reason.js';

export interface DiallingPause {
  readonly reason: string;
  readonly pausedAt: Date;
  /** Null while it is in force. */
  readonly resumedAt: Date | null;
}

export interface CountryStanding {
  /** ISO 3166 code. */
  readonly country: string;
  /** Waiting live calls to it. */
  readonly calls: number;
  /** The calling hours that are now, or come next; null where none are known. */
  readonly opensAt: Date | null;
  readonly closesAt: Date | null;
}

/** How things stand with live calls, for the operator. */
export interface DiallingStanding {
  /** The pause in force. */
  readonly pause: DiallingPause | null;
  /** The newest ones that are over. */
  readonly pastPauses: readonly DiallingPause[];
  readonly underWay: number;
  readonly waiting: Readonly<Record<WaitingReason, number>>;
  /** The countries that calls wait for. */
  readonly countries: readonly CountryStanding[];
}

const PAST_PAUSES = 5;

const UNDER_WAY: Statement = {
  name: 'count_live_calls_under_way',
  text: `SELECT count(*)::int AS calls FROM call
    WHERE NOT test AND started_at IS NOT NULL AND ended_at IS NULL AND lease_until IS NOT NULL`,
};

const COUNTRIES: Statement = {
  name: 'read_waiting_countries',
  text: `
    SELECT waiting.country, waiting.calls, opening.opens_at AS "opensAt",
      opening.closes_at AS "closesAt"
    FROM (
      SELECT call.country, count(*)::int AS calls
      FROM key JOIN call ON call.key_id = key.id
      WHERE NOT key.test AND NOT call.test AND call.status = 'pending' AND call.ended_at IS NULL
        AND call.country IS NOT NULL
      GROUP BY call.country
    ) waiting LEFT JOIN LATERAL (
      SELECT opens_at, closes_at FROM calling_window
      WHERE calling_window.country = waiting.country AND closes_at > now()
      ORDER BY opens_at LIMIT 1
    ) opening ON true
    ORDER BY waiting.country`,
};

/** The countries that live calls wait for, with their calling hours as dialers have written them. */
export function readWaitingCountries(db: Database): Promise<readonly CountryStanding[]> {
  return db.query<CountryStanding>(COUNTRIES, []);
}

/** Whether live calls are dialled, and what those wait for that are not. */
export async function readDialling(db: Database): Promise<DiallingStanding> {
  const select = { reason: true, pausedAt: true, resumedAt: true } as const;
  const [pauses, past, underWay, waiting, countries] = await Promise.all([
    db.prisma.diallingPause.findMany({ where: { resumedAt: null }, select, take: 1 }),
    db.prisma.diallingPause.findMany({
      where: { resumedAt: { not: null } },
      select,
      orderBy: { pausedAt: 'desc' },
      take: PAST_PAUSES,
    }),
    db.query<{ calls: number }>(UNDER_WAY, []),
    countWaitingCalls(db),
    readWaitingCountries(db),
  ]);
  return {
    pause: pauses[0] ?? null,
    pastPauses: past,
    underWay: underWay[0]?.calls ?? 0,
    waiting,
    countries,
  };
}
