import type { TriggerRequest, Warning } from '@immolab/contracts';
import { type Database, type Statement, violatedConstraint } from '@immolab/database';
import { contactFreeAt } from '../dialling/conditions.js';
import { findRefusal } from './find-refusal.js';
import { propertyKeyOf } from './property-key.js';

/** How long a call waits for hours, concurrency or a trunk before it ends as `expired`. */
const WAIT_LIMIT_MS = 24 * 3_600_000;

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

// Quota, sequence number, slots and call in one statement. A plain insert, so that a duplicate
// reference rolls everything back: ON CONFLICT DO NOTHING would keep the quota of the duplicate.
const acceptWhere = (condition: string) => `
    WITH quota AS (
      UPDATE key SET total_calls = total_calls + 1
      WHERE id = $2 AND status = 'active' AND total_calls < max_calls
        AND NOT EXISTS (SELECT FROM opt_out WHERE account_id = $3 AND phone_hash = $13)
        AND ${condition}
      RETURNING total_calls AS sequence
    ), slots AS (
      INSERT INTO viewing_slot AS slot
        (account_id, property_key, date, start_time, end_time, starts_at, max_bookings)
      SELECT $3, $16, wanted.date, wanted."startTime", wanted."endTime",
        (wanted.date || ' ' || wanted."startTime")::timestamp AT TIME ZONE $22,
        wanted."maxBookings"
      FROM quota, jsonb_to_recordset($23::jsonb)
        AS wanted(date text, "startTime" text, "endTime" text, "maxBookings" int)
      ORDER BY 3, 4, 5
      ON CONFLICT (account_id, property_key, date, start_time, end_time) DO UPDATE
        SET max_bookings = excluded.max_bookings, starts_at = excluded.starts_at
      RETURNING slot.id
    ), accepted AS (
      INSERT INTO call (id, key_id, account_id, sequence, test, external_ref, idempotency_key,
        idempotency_hash, first_name, last_name, phone, email, lead_details, phone_hash, language,
        property, property_key, agent, criteria, callback_webhook, metadata, warnings, timezone,
        not_before, expires_at, created_at, country)
      SELECT $1, $2, $3, quota.sequence, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16,
        $17, $18, $19, $20, $21, $22, $24, $25, $26, $27
      FROM quota
      RETURNING id
    ), links AS (
      INSERT INTO call_slot (call_id, slot_id) SELECT accepted.id, slots.id FROM accepted, slots
    )
    SELECT id FROM accepted`;

const ACCEPT_TEST_CALL: Statement = { name: 'accept_test_call', text: acceptWhere('true') };

// A live call is refused when its number may not be called at the moment from which it is due. The
// claim asks again: calls that wait may come before it.
const ACCEPT_LIVE_CALL: Statement = {
  name: 'accept_live_call',
  text: acceptWhere(
    `coalesce(${contactFreeAt('$13', '$27::text', 'claims')} <= greatest($24, now()), true)`,
  ),
};

/**
 * Stores a call, or says why it is refused: one statement on the good path. Quota, external
 * reference and idempotency key hold under parallel requests over any number of gateways.
 */
export async function acceptCall(db: Database, input: AcceptCallInput): Promise<Acceptance> {
  const accepted = await insertCall(db, input);
  if (accepted) return { kind: 'accepted', call: acceptedCallOf(input) };
  const refusal = await findRefusal(db, input);
  if (refusal !== 'retry') return refusal;
  // What stood in the way is gone: an idempotency key of more than a day ago, or a quota raised
  // between the two statements.
  if (await insertCall(db, input)) return { kind: 'accepted', call: acceptedCallOf(input) };
  const second = await findRefusal(db, input);
  return second === 'retry' ? { kind: 'quota_exceeded' } : second;
}

async function insertCall(db: Database, input: AcceptCallInput): Promise<boolean> {
  try {
    const rows = await db.query(
      input.key.test ? ACCEPT_TEST_CALL : ACCEPT_LIVE_CALL,
      acceptValues(input),
    );
    return rows.length === 1;
  } catch (error) {
    if (violatedConstraint(error) === null) throw error;
    return false;
  }
}

function acceptedCallOf(input: AcceptCallInput): AcceptedCall {
  const { callId, request, warnings } = input;
  return { callId, externalRef: request.externalRef, warnings };
}

function acceptValues(input: AcceptCallInput): readonly unknown[] {
  const { key, request, idempotency } = input;
  const { lead, property } = request;
  const notBefore = request.notBefore ?? input.now;
  const { budget, remarks, source } = lead;
  return [
    input.callId,
    key.id,
    key.accountId,
    key.test,
    request.externalRef,
    idempotency?.key ?? null,
    idempotency?.bodyHash ?? null,
    lead.firstName,
    lead.lastName,
    lead.phone,
    lead.email,
    JSON.stringify({ budget, remarks, source }),
    input.phoneHash,
    lead.language,
    JSON.stringify(property),
    propertyKeyOf(property),
    JSON.stringify(request.agent),
    JSON.stringify(request.criteria),
    request.callbackWebhook,
    request.metadata === null ? null : JSON.stringify(request.metadata),
    JSON.stringify(input.warnings),
    key.timezone,
    JSON.stringify(distinctSlots(request.slots)),
    notBefore,
    new Date(notBefore.getTime() + WAIT_LIMIT_MS),
    input.now,
    request.country,
  ];
}

/** The same slot sent twice is one slot; the later one counts. */
function distinctSlots(slots: TriggerRequest['slots']): TriggerRequest['slots'] {
  const byTime = slots.map((slot) => [`${slot.date} ${slot.startTime} ${slot.endTime}`, slot]);
  return [...new Map(byTime as [string, (typeof slots)[number]][]).values()];
}
