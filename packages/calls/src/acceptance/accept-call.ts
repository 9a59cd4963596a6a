import type { TriggerRequest, Warning } from '@immolab/contracts';
import { type Database, violatedConstraint } from '@immolab/database';
import { findRefusal } from './find-refusal.js';
import { insertCall, insertCallAlone } from './insert-calls.js';

export interface AcceptCallInput {
  readonly callId: string;
  readonly key: {
    readonly id: string;
    readonly accountId: string;
    readonly test: boolean;
    readonly timezone: string;
  };
  readonly request: TriggerRequest;
  readonly phoneHash: Buffer;
  readonly warnings: readonly Warning[];
  /** The client's `Idempotency-Key` with the SHA-256 of its body; null without one. */
  readonly idempotency: { readonly key: string; readonly bodyHash: Buffer } | null;
  readonly now: Date;
}

/** What the trigger's answer is made from. */
export interface AcceptedCall {
  readonly callId: string;
  readonly externalRef: string | null;
  readonly warnings: readonly Warning[];
}

export type Acceptance =
  | { readonly kind: 'accepted' | 'replayed'; readonly call: AcceptedCall }
  | { readonly kind: 'external_ref_taken'; readonly callId: string }
  | { readonly kind: 'contact_limit'; readonly retryAt: Date }
  | {
      readonly kind:
        | 'idempotency_key_reused'
        | 'quota_exceeded'
        | 'opted_out'
        | 'suspended'
        | 'unauthorized';
    };

/**
 * Stores a call, or says why it is refused: a share of one statement on the good path. Quota,
 * external reference and idempotency key hold under parallel requests over any number of gateways.
 */
export async function acceptCall(db: Database, input: AcceptCallInput): Promise<Acceptance> {
  if (await succeeds(insertCall, db, input)) return accepted(input);
  const refusal = await findRefusal(db, input);
  if (refusal !== 'retry') return refusal;
  // What stood in the way is gone: calls of the same key that came with it and had no room together,
  // an idempotency key of more than a day ago, or a quota raised between the two statements.
  if (await succeeds(insertCallAlone, db, input)) return accepted(input);
  const second = await findRefusal(db, input);
  return second === 'retry' ? { kind: 'quota_exceeded' } : second;
}

/** Whether the call is stored; not when what it names is taken. */
async function succeeds(
  insert: typeof insertCall,
  db: Database,
  input: AcceptCallInput,
): Promise<boolean> {
  try {
    return await insert(db, input);
  } catch (error) {
    if (violatedConstraint(error) === null) throw error;
    return false;
  }
}

function accepted({ callId, request, warnings }: AcceptCallInput): Acceptance {
  return {
    kind: 'accepted',
    call: { callId, externalRef: request.externalRef, warnings },
  };
}
