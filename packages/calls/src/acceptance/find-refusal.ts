import type { Warning } from '@immolab/contracts';
import type { Database, Statement } from '@immolab/database';
import { contactFreeAt } from '../dialling/conditions.js';
import type { Acceptance, AcceptCallInput } from './accept-call.js';

/** How long an `Idempotency-Key` answers with its first call. */
const IDEMPOTENCY_MS = 24 * 3_600_000;

interface RefusalRow {
  readonly status: string;
  readonly quotaLeft: boolean;
  readonly optedOut: boolean;
  readonly takenBy: string | null;
  readonly replayId: string | null;
  readonly replayHash: Buffer | null;
  readonly replayRef: string | null;
  readonly replayWarnings: readonly Warning[] | null;
  readonly replayAt: Date | null;
  readonly contactFreeAt: Date | null;
}

const EXPLAIN: Statement = {
  name: 'explain_refusal',
  text: `
    SELECT key.status, key.total_calls < key.max_calls AS "quotaLeft",
      EXISTS (SELECT FROM opt_out WHERE account_id = $2 AND phone_hash = $3) AS "optedOut",
      taken.id AS "takenBy",
      replay.id AS "replayId", replay.idempotency_hash AS "replayHash",
      replay.external_ref AS "replayRef", replay.warnings AS "replayWarnings",
      replay.created_at AS "replayAt",
      ${contactFreeAt('$3', '$6::text', 'claims')} AS "contactFreeAt"
    FROM key
      LEFT JOIN call taken ON taken.key_id = key.id AND taken.external_ref = $4
      LEFT JOIN call replay ON replay.key_id = key.id AND replay.idempotency_key = $5
    WHERE key.id = $1`,
};

const FORGET: Statement = {
  name: 'forget_idempotency_key',
  text: `UPDATE call SET idempotency_key = NULL, idempotency_hash = NULL
    WHERE id = $1 AND idempotency_key = $2`,
};

/**
 * Why a call was not stored, read after the statement that refused it: a replay comes before every
 * other reason, since its answer was given already. `retry` when the reason is gone by now.
 */
export async function findRefusal(
  db: Database,
  input: AcceptCallInput,
): Promise<Exclude<Acceptance, { kind: 'accepted' }> | 'retry'> {
  const { key, request, idempotency } = input;
  const [row] = await db.query<RefusalRow>(EXPLAIN, [
    key.id,
    key.accountId,
    input.phoneHash,
    request.externalRef,
    idempotency?.key ?? null,
    request.country,
  ]);
  if (row === undefined || row.status === 'revoked') return { kind: 'unauthorized' };
  const { replayId, replayAt } = row;
  if (idempotency !== null && replayId !== null && replayAt !== null) {
    if (input.now.getTime() - replayAt.getTime() >= IDEMPOTENCY_MS) {
      await db.query(FORGET, [replayId, idempotency.key]);
      return 'retry';
    }
    if (row.replayHash?.equals(idempotency.bodyHash) !== true) {
      return { kind: 'idempotency_key_reused' };
    }
    const warnings = row.replayWarnings ?? [];
    return { kind: 'replayed', call: { callId: replayId, externalRef: row.replayRef, warnings } };
  }
  if (row.takenBy !== null) return { kind: 'external_ref_taken', callId: row.takenBy };
  if (row.status === 'suspended') return { kind: 'suspended' };
  if (row.optedOut) return { kind: 'opted_out' };
  const dueAt = Math.max(request.notBefore?.getTime() ?? 0, input.now.getTime());
  if (!key.test && row.contactFreeAt !== null && row.contactFreeAt.getTime() > dueAt) {
    return { kind: 'contact_limit', retryAt: row.contactFreeAt };
  }
  return row.quotaLeft ? 'retry' : { kind: 'quota_exceeded' };
}
