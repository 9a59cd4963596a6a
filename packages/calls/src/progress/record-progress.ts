import type { StoredAnswer, ToolName, TurnTiming } from '@immolab/contracts';
import type { Executor, Statement } from '@immolab/database';
import { type Claim, requireWritten } from '../claim/claim.js';
import type { ConversationFacts } from './record-facts.js';

/** Something that was said. */
export interface SpokenTurn {
  readonly role: 'agent' | 'user';
  /** As spoken; an interrupted sentence only as far as it was heard. */
  readonly text: string;
  readonly at: Date;
  /** Who decided what the agent says; null for the lead. */
  readonly answeredBy: 'rules' | 'model' | null;
  /** From the end of the lead's turn to the agent's text; null for the lead. */
  readonly tookMs: number | null;
  readonly interrupted: boolean;
  /** Of an answer on a line with sound. */
  readonly timing?: TurnTiming | null;
}

/** One run of a tool. */
export interface ToolCallEntry {
  readonly tool: ToolName;
  readonly ok: boolean;
  /** What helps to understand the entry (`criterionId`, `slot`, `reason`); never a person's data. */
  readonly details: Readonly<Record<string, unknown>>;
  readonly at: Date;
}

/** An entry's place in its call, from 1: what is written again changes nothing. */
interface Numbered {
  readonly number: number;
}

/** What has happened in a conversation since it was last written. */
export interface Progress {
  readonly turns: readonly (SpokenTurn & Numbered)[];
  readonly tools: readonly (ToolCallEntry & Numbered)[];
  /** Judged answers with all that their verdicts were computed from; of an attempt the first one stays. */
  readonly answers: readonly StoredAnswer[];
  readonly facts: ConversationFacts;
  /** The script's state after all of it; null: as it was. */
  readonly scriptState: object | null;
}

const RECORD: Statement = {
  name: 'record_progress',
  text: `
    WITH held AS (
      UPDATE call SET
        script_state = coalesce($6, script_state),
        identity = coalesce($7, identity),
        spoken_language = coalesce($8, spoken_language),
        open_questions = coalesce($9, open_questions),
        review_requested = review_requested OR $10,
        answered_by = coalesce($11, answered_by)
      WHERE id = $1 AND fence = $2 AND ended_at IS NULL
      RETURNING id
    ), spoken AS (
      INSERT INTO turn (call_id, number, role, text, at, answered_by, took_ms, interrupted, timing)
      SELECT held.id, number, role, text, at, "answeredBy", "tookMs", interrupted,
        nullif(timing, 'null')
      FROM held, jsonb_to_recordset($3::jsonb) AS said(number int, role text, text text,
        at timestamptz, "answeredBy" text, "tookMs" float8, interrupted boolean, timing jsonb)
      ON CONFLICT (call_id, number) DO NOTHING
    ), ran AS (
      INSERT INTO tool_call (call_id, number, tool, ok, details, at)
      SELECT held.id, number, tool, ok, details, at
      FROM held, jsonb_to_recordset($4::jsonb) AS entry(number int, tool text, ok boolean,
        details jsonb, at timestamptz)
      ON CONFLICT (call_id, number) DO NOTHING
    ), saved AS (
      INSERT INTO answer (call_id, criterion_id, attempt, answer, language, candidates,
        text_judgement, evaluation, rules_version, at)
      SELECT held.id, "criterionId", attempt, answer, language, candidates,
        nullif("textJudgement", 'null'), evaluation, "rulesVersion", now()
      FROM held, jsonb_to_recordset($5::jsonb) AS stored("criterionId" text, attempt int,
        answer text, language text, candidates jsonb, "textJudgement" jsonb, evaluation jsonb,
        "rulesVersion" text)
      ON CONFLICT (call_id, criterion_id, attempt) DO NOTHING
    )
    SELECT id FROM held`,
};

/**
 * Writes what has happened in a conversation, all or nothing, in one statement.
 *
 * @throws StaleClaimError when the claim is lost.
 */
export async function recordProgress(
  db: Executor,
  claim: Claim,
  progress: Partial<Progress>,
): Promise<void> {
  const { turns = [], tools = [], answers = [], facts = {}, scriptState = null } = progress;
  const { identity, spokenLanguage, openQuestions, reviewRequested, answeredBy } = facts;
  const values = [
    claim.callId,
    claim.fence,
    JSON.stringify(turns),
    JSON.stringify(tools),
    JSON.stringify(answers),
    scriptState === null ? null : JSON.stringify(scriptState),
    identity ?? null,
    spokenLanguage ?? null,
    openQuestions === undefined ? null : JSON.stringify(openQuestions),
    reviewRequested ?? false,
    answeredBy ?? null,
  ];
  requireWritten(claim, await db.query(RECORD, values));
}
