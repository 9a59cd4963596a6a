import type {
  AnsweredBy,
  Criterion,
  EndedReason,
  Fault,
  Language,
  StoredAnswer,
} from '@immolab/contracts';
import type { Database, Statement } from '@immolab/database';

/** What is stored of a call that is over: all that its result is made from. */
export interface EndedCall {
  readonly callId: string;
  readonly keyId: string;
  readonly accountId: string;
  readonly test: boolean;
  readonly criteria: readonly Criterion[];
  /** In the order in which they were given. */
  readonly answers: readonly StoredAnswer[];
  readonly endedReason: EndedReason;
  readonly fault: Fault | null;
  readonly answeredBy: AnsweredBy | null;
  readonly answered: boolean;
  readonly identity: 'confirmed' | 'denied' | null;
  readonly optedOut: boolean;
  readonly transferred: boolean;
  readonly callbackWanted: boolean;
  readonly booked: boolean;
  /** Spoken at the end of the call. */
  readonly language: Language;
}

const READ: Statement = {
  name: 'read_ended_call',
  text: `
    SELECT call.id AS "callId", call.key_id AS "keyId", call.account_id AS "accountId", call.test,
      call.criteria, call.ended_reason AS "endedReason", call.fault,
      call.answered_by AS "answeredBy", call.answered_at IS NOT NULL AS answered, call.identity,
      call.opted_out AS "optedOut", call.transferred, call.callback_wanted AS "callbackWanted",
      coalesce(call.spoken_language, call.language) AS language,
      EXISTS (SELECT FROM booking WHERE call_id = call.id
        AND status IN ('booked', 'rescheduled', 'canceled')) AS booked,
      coalesce((SELECT json_agg(json_build_object('criterionId', criterion_id,
          'attempt', attempt, 'answer', coalesce(answer, ''), 'language', language,
          'candidates', candidates, 'textJudgement', text_judgement, 'evaluation', evaluation,
          'rulesVersion', rules_version) ORDER BY at, attempt)
        FROM answer WHERE call_id = call.id), '[]') AS answers
    FROM call
    WHERE call.id = $1 AND call.ended_at IS NOT NULL AND call.closed_at IS NULL`,
};

/** A call that is over and has no result yet; null when there is nothing to do. */
export async function readEndedCall(db: Database, callId: string): Promise<EndedCall | null> {
  const [row] = await db.query<EndedCall>(READ, [callId]);
  return row ?? null;
}
