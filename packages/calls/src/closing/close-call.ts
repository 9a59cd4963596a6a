import type { CallResult, CriterionResult, Outcome } from '@immolab/contracts';
import type { Database, Executor, Statement } from '@immolab/database';
import { readCallRow } from '../results/read-call.js';
import { renderCall } from '../results/render-call.js';

/** What the scorer makes of a call that is over. */
export interface CallVerdict {
  readonly status: 'completed' | 'failed';
  readonly outcome: Outcome;
  readonly score: number | null;
  readonly qualified: boolean | null;
  readonly needsReview: boolean;
  readonly criteriaResults: readonly CriterionResult[];
  readonly criteriaAsked: number;
  readonly rulesVersion: string;
}

/** A call that has just become final, with what its deliveries are made from. */
export interface ClosedCall {
  readonly result: CallResult;
  readonly keyId: string;
  readonly accountId: string;
  readonly callbackWebhook: string | null;
  readonly notificationEmail: string | null;
  readonly property: { readonly title: string; readonly address: string };
  readonly agencyName: string;
  /** Of the confirmations: the language spoken, else the lead's. */
  readonly language: string;
}

const CLOSE: Statement = {
  name: 'close_call',
  text: `
    UPDATE call SET status = $2, outcome = $3, score = $4, qualified = $5, needs_review = $6,
      criteria_results = $7, criteria_asked = $8, rules_version = $9, closed_at = now()
    WHERE id = $1 AND ended_at IS NOT NULL AND closed_at IS NULL
    RETURNING key_id AS "keyId", account_id AS "accountId",
      callback_webhook AS "callbackWebhook", agent ->> 'notificationEmail' AS "notificationEmail",
      agent ->> 'agencyName' AS "agencyName",
      json_build_object('title', property ->> 'title', 'address', property ->> 'address')
        AS property,
      coalesce(spoken_language, language) AS language`,
};

const COUNT: Statement = {
  name: 'count_closed_call',
  text: `
    UPDATE key SET
      completed_calls = completed_calls + ($2 = 'completed')::int,
      failed_calls = failed_calls + ($2 = 'failed')::int,
      scored_calls = scored_calls + ($3::int IS NOT NULL)::int,
      score_sum = score_sum + coalesce($3, 0),
      qualified_calls = qualified_calls + coalesce($4::boolean, false)::int
    WHERE id = $1`,
};

/**
 * Writes result and status in one transaction with whatever `andThen` writes (the deliveries), so
 * that nobody ever sees one without the other.
 *
 * @returns null when the call is not over, or was closed before: then nothing is written.
 */
export function closeCall<T>(
  db: Database,
  callId: string,
  verdict: CallVerdict,
  andThen: (transaction: Executor, call: ClosedCall) => Promise<T>,
): Promise<T | null> {
  return db.transaction(async (transaction) => {
    const [closed] = await transaction.query<Omit<ClosedCall, 'result'>>(CLOSE, [
      callId,
      verdict.status,
      verdict.outcome,
      verdict.score,
      verdict.qualified,
      verdict.needsReview,
      JSON.stringify(verdict.criteriaResults),
      verdict.criteriaAsked,
      verdict.rulesVersion,
    ]);
    if (closed === undefined) return null;
    const row = await readCallRow(transaction, callId);
    if (row === null) throw new Error('a call that was just closed does not exist');
    const written = await andThen(transaction, { ...closed, result: renderCall(row) });
    const { keyId } = closed;
    // The key's row is hot, so it is locked last and only until the commit.
    await transaction.query(COUNT, [keyId, verdict.status, verdict.score, verdict.qualified]);
    return written;
  });
}
