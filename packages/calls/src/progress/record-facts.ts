import type { AnsweredBy, Language } from '@immolab/contracts';
import type { Executor, Statement } from '@immolab/database';
import { type Claim, requireWritten } from '../claim/claim.js';

/** What became true in a conversation by what was said. Absent: unchanged. */
export interface ConversationFacts {
  readonly identity?: 'confirmed' | 'denied';
  readonly reviewRequested?: true;
  /** All open questions so far. */
  readonly openQuestions?: readonly string[];
  readonly spokenLanguage?: Language;
  readonly answeredBy?: AnsweredBy;
}

/** What became true in a call beside that. Absent: unchanged. */
export interface CallFacts {
  readonly optedOut?: true;
  readonly transferred?: true;
  readonly callback?: { readonly said: string | null; readonly at: Date | null };
}

const RECORD: Statement = {
  name: 'record_facts',
  text: `
    UPDATE call SET
      opted_out = opted_out OR $3,
      transferred = transferred OR $4,
      callback_wanted = callback_wanted OR $5,
      callback_said = CASE WHEN $5 THEN $6 ELSE callback_said END,
      callback_at = CASE WHEN $5 THEN $7 ELSE callback_at END
    WHERE id = $1 AND fence = $2 AND ended_at IS NULL
    RETURNING id`,
};

/** @throws StaleClaimError when the claim is lost. */
export async function recordFacts(db: Executor, claim: Claim, facts: CallFacts): Promise<void> {
  const { callback } = facts;
  const values = [
    claim.callId,
    claim.fence,
    facts.optedOut ?? false,
    facts.transferred ?? false,
    callback !== undefined,
    callback?.said ?? null,
    callback?.at ?? null,
  ];
  requireWritten(claim, await db.query(RECORD, values));
}
