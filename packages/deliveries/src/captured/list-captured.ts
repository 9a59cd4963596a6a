import type { Executor, Statement } from '@immolab/database';

/** A message of a test key as it is stored. */
export interface CapturedMessage {
  readonly id: string;
  readonly callId: string | null;
  readonly channel: 'sms' | 'email';
  readonly destination: string;
  readonly body: string;
  readonly createdAt: Date;
}

export interface ListCapturedInput {
  readonly keyId: string;
  /** Null: of all calls. */
  readonly callId: string | null;
  readonly limit: number;
  readonly offset: number;
}

// One whose personal data was erased is not there any more.
const CAPTURED = `key_id = $1 AND status = 'captured' AND body IS NOT NULL
  AND destination IS NOT NULL AND ($2::uuid IS NULL OR call_id = $2)`;

const LIST: Statement = {
  name: 'list_captured',
  text: `
    SELECT counted.total, page.*
    FROM (SELECT count(*)::int AS total FROM delivery WHERE ${CAPTURED}) counted
    LEFT JOIN LATERAL (
      SELECT id, call_id AS "callId", channel, destination, body, created_at AS "createdAt"
      FROM delivery WHERE ${CAPTURED}
      ORDER BY created_at DESC, id DESC LIMIT $3 OFFSET $4
    ) page ON true
    ORDER BY page."createdAt" DESC, page.id DESC`,
};

type PageRow = { readonly total: number } & (CapturedMessage | { readonly id: null });

/** One page of what a test key has captured, newest first, with how much there is in all. */
export async function listCaptured(
  db: Executor,
  { keyId, callId, limit, offset }: ListCapturedInput,
): Promise<{ readonly messages: readonly CapturedMessage[]; readonly total: number }> {
  const rows = await db.query<PageRow>(LIST, [keyId, callId, limit, offset]);
  return {
    messages: rows.flatMap((row) => (row.id === null ? [] : [row])),
    total: rows[0]?.total ?? 0,
  };
}
