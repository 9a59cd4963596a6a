import type { AnsweredBy, Language } from '@immolab/contracts';
import type { Executor, Statement } from '@immolab/database';
import { type Claim, requireWritten } from '../claim/claim.js';

/** What became true in a call. Absent: unchanged. */
export interface CallFacts {
  readonly identity?: 'confirmed' | 'denied';
  readonly optedOut?: true;
  readonly transferred?: true;
  readonly reviewRequested?: true;
  readonly callback?: { readonly said: string | null; readonly at: Date | null };
  /** All open questions so far. */
  readonly openQuestions?: readonly string[];
  readonly spokenLanguage?: Language;
  readonly answeredBy?: AnsweredBy;
  /** E.164; the caller id that was shown, where it is not the one dialling began with. */
  readonly fromNumber?: string;
}

const RECORD: Statement = {
  name: 'record_facts',
  text: `
    UPDATE call SET
      identity = coalesce($3, identity),
      opted_out = opted_out OR $4,
      transferred = transferred OR $5,
      review_requested = review_requested OR $6,
      callback_wanted = callback_wanted OR $7,
      callback_said = CASE WHEN $7 THEN $8 ELSE callback_said END,
      callback_at = CASE WHEN $7 THEN $9 ELSE callback_at END,
      open_questions = coalesce($10, open_questions),
      spoken_language = coalesce($11, spoken_language),
      answered_by = coalesce($12, answered_by),
      from_number = coalesce($13, from_number)
    WHERE id = $1 AND fence = $2 AND ended_at IS NULL
    RETURNING id`,
};

/** @throws StaleClaimError when the claim is lost. */
export async function recordFacts(db: Executor, claim: Claim, facts: CallFacts): Promise<void> {
  const { callback, openQuestions } = facts;
  const values = [
    claim.callId,
    claim.fence,
    facts.identity ?? null,
    facts.optedOut ?? false,
    facts.transferred ?? false,
    facts.reviewRequested ?? false,
    callback !== undefined,
    callback?.said ?? null,
    callback?.at ?? null,
    openQuestions === undefined ? null : JSON.stringify(openQuestions),
    facts.spokenLanguage ?? null,
    facts.answeredBy ?? null,
    facts.fromNumber ?? null,
  ];
  requireWritten(claim, await db.query(RECORD, values));
}
