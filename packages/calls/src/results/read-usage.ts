import type { CallStatus, Usage } from '@immolab/contracts';
import type { Database, Statement } from '@immolab/database';

// From the key's counters; only the calls under way, which are few, are looked up.
const READ: Statement = {
  name: 'read_usage',
  text: `
    SELECT key.total_calls AS "totalCalls", key.max_calls AS "maxCalls",
      key.completed_calls AS completed, key.failed_calls AS failed,
      key.scored_calls AS "scoredCalls", key.score_sum AS "scoreSum",
      key.qualified_calls AS "qualifiedCount", active.calls AS active
    FROM key CROSS JOIN LATERAL (
      SELECT json_agg(json_build_object('callId', id, 'status', status,
        'externalRef', external_ref,
        'startedAt', round(extract(epoch FROM started_at) * 1000)::bigint)
        ORDER BY sequence DESC) AS calls
      FROM call WHERE key_id = key.id AND status IN ('ringing', 'in_progress')
    ) active
    WHERE key.id = $1`,
};

interface UsageRow {
  readonly totalCalls: number;
  readonly maxCalls: number;
  readonly completed: number;
  readonly failed: number;
  readonly scoredCalls: number;
  readonly scoreSum: number;
  readonly qualifiedCount: number;
  readonly active:
    | readonly {
        readonly callId: string;
        readonly status: 'ringing' | 'in_progress';
        readonly externalRef: string | null;
        readonly startedAt: number;
      }[]
    | null;
}

/** @throws Error when the key does not exist. */
export async function readUsage(
  db: Database,
  { keyId }: { readonly keyId: string },
): Promise<Usage> {
  const [row] = await db.query<UsageRow>(READ, [keyId]);
  if (row === undefined) throw new Error('usage of a key that does not exist');
  const active = row.active ?? [];
  return {
    totalCalls: row.totalCalls,
    maxCalls: row.maxCalls,
    remaining: Math.max(0, row.maxCalls - row.totalCalls),
    byStatus: byStatusOf(row, active),
    activeCalls: active.map((call) => ({
      ...call,
      startedAt: new Date(call.startedAt).toISOString(),
    })),
    averageScore: row.scoredCalls === 0 ? null : Math.round(row.scoreSum / row.scoredCalls),
    qualifiedCount: row.qualifiedCount,
  };
}

function byStatusOf(
  row: UsageRow,
  active: NonNullable<UsageRow['active']>,
): Partial<Record<CallStatus, number>> {
  const ringing = active.filter(({ status }) => status === 'ringing').length;
  const counts: readonly [CallStatus, number][] = [
    ['pending', row.totalCalls - row.completed - row.failed - active.length],
    ['ringing', ringing],
    ['in_progress', active.length - ringing],
    ['completed', row.completed],
    ['failed', row.failed],
  ];
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}
