import type { AgentConfig, CallBrief, Criterion, Language, Property } from '@immolab/contracts';
import type { Database, Statement } from '@immolab/database';
import { type Claim, LEASE_MS } from './claim.js';

/** A call that this worker, and no other, may dial. */
export interface ClaimedCall extends Claim {
  readonly keyId: string;
  readonly accountId: string;
  readonly phoneHash: Buffer;
  readonly brief: Omit<CallBrief, 'modelAvailable' | 'maxDurationMs'>;
}

// Everything that decides whether a call may be dialled now stands in this one condition: not yet
// dialled or over, due, not expired, held by nobody, its key in use, and its number not opted out
// since the call was accepted.
const CLAIM: Statement = {
  name: 'claim_dial',
  text: `
    UPDATE call SET fence = fence + 1, lease_holder = $2,
      lease_until = now() + make_interval(secs => $3)
    FROM key
    WHERE call.id = $1 AND key.id = call.key_id AND key.status = 'active'
      AND call.status = 'pending' AND call.ended_at IS NULL
      AND call.not_before <= now() AND call.expires_at > now()
      AND (call.lease_until IS NULL OR call.lease_until < now())
      AND NOT EXISTS (SELECT FROM opt_out
        WHERE account_id = call.account_id AND phone_hash = call.phone_hash)
    RETURNING call.fence, call.key_id AS "keyId", call.account_id AS "accountId",
      call.phone_hash AS "phoneHash", call.first_name AS "firstName", call.last_name AS "lastName",
      call.phone, call.email, call.language, call.lead_details AS "leadDetails", call.property,
      call.agent, call.criteria, call.timezone, call.test`,
};

interface ClaimRow {
  readonly fence: number;
  readonly keyId: string;
  readonly accountId: string;
  readonly phoneHash: Buffer;
  readonly firstName: string | null;
  readonly lastName: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly language: Language;
  readonly leadDetails: {
    readonly budget: string | null;
    readonly remarks: string | null;
    readonly source: string | null;
  } | null;
  readonly property: Property;
  readonly agent: AgentConfig;
  readonly criteria: readonly Criterion[];
  readonly timezone: string;
  readonly test: boolean;
}

/**
 * Claims a waiting call for dialling: raises its fence and leases it for {@link LEASE_MS}.
 *
 * @param holder names the worker, for whoever looks at the row.
 * @returns null when the call is not due, or another worker has it.
 */
export async function claimDial(
  db: Database,
  { callId, holder }: { readonly callId: string; readonly holder: string },
): Promise<ClaimedCall | null> {
  const [row] = await db.query<ClaimRow>(CLAIM, [callId, holder, LEASE_MS / 1_000]);
  if (row === undefined) return null;
  return {
    callId,
    fence: row.fence,
    keyId: row.keyId,
    accountId: row.accountId,
    phoneHash: row.phoneHash,
    brief: {
      callId,
      lead: {
        firstName: row.firstName ?? '',
        lastName: row.lastName ?? '',
        phone: row.phone ?? '',
        email: row.email ?? '',
        language: row.language,
        budget: row.leadDetails?.budget ?? null,
        remarks: row.leadDetails?.remarks ?? null,
        source: row.leadDetails?.source ?? null,
      },
      property: row.property,
      agent: row.agent,
      criteria: row.criteria,
      timezone: row.timezone,
      test: row.test,
    },
  };
}
