import type { StoredAnswer } from '@immolab/contracts';
import type { Database, Statement } from '@immolab/database';
import { type Claim, requireWritten } from '../claim/claim.js';

// The same attempt saved twice (a tool call that was retried) stays the first one.
const SAVE: Statement = {
  name: 'save_answer',
  text: `
    WITH held AS (
      SELECT id FROM call WHERE id = $1 AND fence = $2 AND ended_at IS NULL FOR SHARE
    ), saved AS (
      INSERT INTO answer (call_id, criterion_id, attempt, answer, language, candidates,
        text_judgement, evaluation, rules_version, at)
      SELECT held.id, $3, $4, $5, $6, $7, $8, $9, $10, now() FROM held
      ON CONFLICT (call_id, criterion_id, attempt) DO NOTHING
    )
    SELECT id FROM held`,
};

/**
 * Stores a judged answer with all that its verdict was computed from.
 *
 * @throws StaleClaimError when the claim is lost.
 */
export async function saveAnswer(db: Database, claim: Claim, answer: StoredAnswer): Promise<void> {
  const { textJudgement } = answer;
  const values = [
    claim.callId,
    claim.fence,
    answer.criterionId,
    answer.attempt,
    answer.answer,
    answer.language,
    JSON.stringify(answer.candidates),
    textJudgement === null ? null : JSON.stringify(textJudgement),
    JSON.stringify(answer.evaluation),
    answer.rulesVersion,
  ];
  requireWritten(claim, await db.query(SAVE, values));
}
