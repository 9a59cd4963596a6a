import type { AgentConfig, CallBrief, Criterion, Language, Property } from '@immolab/contracts';
import type { Claim } from './claim.js';

/** A call that this worker, and no other, may dial. */
export interface ClaimedCall extends Claim {
  readonly keyId: string;
  readonly accountId: string;
  readonly phoneHash: Buffer;
  /** E.164; the caller id that the key's calls show, where it has one of its own. */
  readonly fromNumber: string | null;
  readonly brief: Omit<CallBrief, 'modelAvailable' | 'maxDurationMs'>;
}

/** What a claim returns of `call` and `key`, see {@link ClaimRow}. */
export const CLAIMED_COLUMNS = `
  call.id, call.fence, call.key_id AS "keyId", call.account_id AS "accountId",
  call.phone_hash AS "phoneHash", call.first_name AS "firstName", call.last_name AS "lastName",
  call.phone, call.email, call.language, call.lead_details AS "leadDetails", call.property,
  call.agent, call.criteria, call.timezone, call.test, key.from_number AS "fromNumber"`;

export interface ClaimRow {
  readonly id: string;
  readonly fence: number;
  readonly keyId: string;
  readonly accountId: string;
  readonly phoneHash: Buffer;
  readonly fromNumber: string | null;
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

export function claimedCallOf(row: ClaimRow): ClaimedCall {
  return {
    callId: row.id,
    fence: row.fence,
    keyId: row.keyId,
    accountId: row.accountId,
    phoneHash: row.phoneHash,
    fromNumber: row.fromNumber,
    brief: {
      callId: row.id,
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
