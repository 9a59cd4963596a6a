import type { ToolName } from '@immolab/contracts';
import type { Database, Statement } from '@immolab/database';
import { type Claim, requireWritten } from '../claim/claim.js';

/** One run of a tool. */
export interface ToolCallEntry {
  /** Its place in the call's tool log, from 1: what is written again changes nothing. */
  readonly number: number;
  readonly tool: ToolName;
  readonly ok: boolean;
  /** What helps to understand the entry (`criterionId`, `slot`, `reason`); never a person's data. */
  readonly details: Readonly<Record<string, unknown>>;
  readonly at: Date;
}

const RECORD: Statement = {
  name: 'record_tool_call',
  text: `
    WITH held AS (
      SELECT id FROM call WHERE id = $1 AND fence = $2 AND ended_at IS NULL FOR SHARE
    ), entry AS (
      INSERT INTO tool_call (call_id, number, tool, ok, details, at)
      SELECT held.id, $7, $3, $4, $5, $6 FROM held
      ON CONFLICT (call_id, number) DO NOTHING
    )
    SELECT id FROM held`,
};

/** @throws StaleClaimError when the claim is lost. */
export async function recordToolCall(
  db: Database,
  claim: Claim,
  entry: ToolCallEntry,
): Promise<void> {
  const { number, tool, ok, details, at } = entry;
  const values = [claim.callId, claim.fence, tool, ok, JSON.stringify(details), at, number];
  requireWritten(claim, await db.query(RECORD, values));
}
