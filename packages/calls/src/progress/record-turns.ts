import type { TurnTiming } from '@immolab/contracts';
import type { Database, Statement } from '@immolab/database';
import { type Claim, requireWritten } from '../claim/claim.js';

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

const RECORD: Statement = {
  name: 'record_turns',
  text: `
    WITH held AS (
      UPDATE call SET script_state = $3
      WHERE id = $1 AND fence = $2 AND ended_at IS NULL
      RETURNING id
    ), spoken AS (
      INSERT INTO turn (call_id, number, role, text, at, answered_by, took_ms, interrupted, timing)
      SELECT held.id, $5::int - 1 + row_number() OVER (ORDER BY said.place),
        said.role, said.text, said.at, said."answeredBy", said."tookMs", said.interrupted,
        nullif(said.timing, 'null')
      FROM held, ROWS FROM (jsonb_to_recordset($4::jsonb) AS (role text, text text,
        at timestamptz, "answeredBy" text, "tookMs" float8, interrupted boolean,
        timing jsonb))
        WITH ORDINALITY
        AS said(role, text, at, "answeredBy", "tookMs", interrupted, timing, place)
      ON CONFLICT (call_id, number) DO NOTHING
    )
    SELECT id FROM held`,
};

export interface TurnsRecord {
  readonly turns: readonly SpokenTurn[];
  /** The place of the first one in the call, from 1: what is written again changes nothing. */
  readonly firstNumber: number;
  readonly scriptState: object;
}

/**
 * Writes turns as they happen, with the script's state after them.
 *
 * @throws StaleClaimError when the claim is lost.
 */
export async function recordTurns(
  db: Database,
  claim: Claim,
  { turns, firstNumber, scriptState }: TurnsRecord,
): Promise<void> {
  const written = [JSON.stringify(scriptState), JSON.stringify(turns), firstNumber];
  requireWritten(claim, await db.query(RECORD, [claim.callId, claim.fence, ...written]));
}
