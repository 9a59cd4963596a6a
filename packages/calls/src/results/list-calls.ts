import type { CallListItem, CallStatus } from '@immolab/contracts';
import type { Database, Statement } from '@immolab/database';
import type { CallSummaryRow } from './call-row.js';
import { SUMMARY_COLUMNS } from './read-call.js';
import { renderSummary } from './render-call.js';

// Sequence numbers are gapless within a key, so any page begins at a number that is known without
// counting. `total` is the key's own counter.
const LIST: Statement = {
  name: 'list_calls',
  text: `
    SELECT key.total_calls AS total, page.*
    FROM key LEFT JOIN LATERAL (
      SELECT call.sequence, ${SUMMARY_COLUMNS}
      FROM call WHERE call.key_id = key.id AND call.sequence <= key.total_calls - $3
      ORDER BY call.sequence DESC LIMIT $2
    ) page ON true
    WHERE key.id = $1
    ORDER BY page.sequence DESC`,
};

// Only final calls are counted in the key's row; the few under way are counted in their index, and
// what is left waits. The page is found in the index alone, the rows are read after.
const LIST_BY_STATUS: Statement = {
  name: 'list_calls_by_status',
  text: `
    WITH under_way AS (
      SELECT count(*) FILTER (WHERE status = 'ringing')::int AS ringing,
        count(*) FILTER (WHERE status = 'in_progress')::int AS in_progress
      FROM call WHERE key_id = $1 AND status IN ('ringing', 'in_progress')
    ), found AS (
      SELECT key_id, sequence FROM call WHERE key_id = $1 AND status = $4
      ORDER BY sequence DESC LIMIT $2 OFFSET $3
    )
    SELECT CASE $4
        WHEN 'completed' THEN key.completed_calls
        WHEN 'failed' THEN key.failed_calls
        WHEN 'ringing' THEN under_way.ringing
        WHEN 'in_progress' THEN under_way.in_progress
        ELSE key.total_calls - key.completed_calls - key.failed_calls
          - under_way.ringing - under_way.in_progress
      END AS total, page.*
    FROM key CROSS JOIN under_way LEFT JOIN LATERAL (
      SELECT call.sequence, ${SUMMARY_COLUMNS}
      FROM found JOIN call USING (key_id, sequence)
    ) page ON true
    WHERE key.id = $1
    ORDER BY page.sequence DESC`,
};

export interface ListCallsInput {
  readonly keyId: string;
  /** 1 to 100. */
  readonly limit: number;
  readonly offset: number;
  readonly status: CallStatus | null;
}

type PageRow = { readonly total: number } & (CallSummaryRow | { readonly id: null });

/** One page of a key's calls, newest first, with how many there are in all. */
export async function listCalls(
  db: Database,
  { keyId, limit, offset, status }: ListCallsInput,
): Promise<{ readonly calls: CallListItem[]; readonly total: number }> {
  const rows =
    status === null
      ? await db.query<PageRow>(LIST, [keyId, limit, offset])
      : await db.query<PageRow>(LIST_BY_STATUS, [keyId, limit, offset, status]);
  return {
    calls: rows.flatMap((row) => (row.id === null ? [] : [renderSummary(row)])),
    total: rows[0]?.total ?? 0,
  };
}
