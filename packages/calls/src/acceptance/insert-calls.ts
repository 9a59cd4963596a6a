import { type Database, gather, type Statement } from '@immolab/database';
import { contactFreeAt } from '../dialling/conditions.js';
import type { AcceptCallInput } from './accept-call.js';
import { EXPIRY_MS } from './expiry.js';
import { propertyKeyOf } from './property-key.js';

/** Calls that are stored in one statement: a quarter of a megabyte of ordinary requests. */
const MOST_AT_ONCE = 32;

// A live call is refused when its number may not be called at the moment from which it is due. The
// claim asks again: calls that wait may come before it.
const CONTACT_FREE_AT = contactFreeAt('wanted.phone_hash', 'wanted.country', 'claims');

// Quota, sequence numbers, slots and calls in one statement, for several calls at once. What is
// plainly refused is left out; the rest is a plain insert, so that a reference that another gateway
// has just taken rolls everything back: ON CONFLICT DO NOTHING would keep the quota of the
// duplicate. A key that has not room for all its calls gets none here; each is then asked for alone.
//
// The references are looked up one by one, as subselects: a join would be planned for the table as
// it was, and read all of a table that has grown since.
//
// Locks are taken in one order, key by key and then slot by slot, so that no two statements wait
// for each other. A slot that stands there as it is wanted is not written again.
const INSERT: Statement = {
  name: 'insert_calls',
  text: `
    WITH wanted AS MATERIALIZED (
      SELECT * FROM jsonb_to_recordset($1::jsonb) AS wanted(
        place int, id uuid, key_id uuid, account_id uuid, test boolean, external_ref text,
        idempotency_key text, idempotency_hash bytea, first_name text, last_name text, phone text,
        email text, lead_details jsonb, phone_hash bytea, country text, language text,
        property jsonb, property_key text, agent jsonb, criteria jsonb, callback_webhook text,
        metadata jsonb, warnings jsonb, timezone text, slots jsonb, not_before timestamptz,
        expires_at timestamptz, created_at timestamptz)
      WHERE (SELECT true FROM opt_out
          WHERE account_id = wanted.account_id AND phone_hash = wanted.phone_hash) IS NULL
        AND (wanted.external_ref IS NULL OR (SELECT true FROM call
          WHERE key_id = wanted.key_id AND external_ref = wanted.external_ref) IS NULL)
        AND (wanted.idempotency_key IS NULL OR (SELECT true FROM call
          WHERE key_id = wanted.key_id AND idempotency_key = wanted.idempotency_key) IS NULL)
        AND (wanted.test
          OR coalesce(${CONTACT_FREE_AT} <= greatest(wanted.not_before, now()), true))
    ), locked AS (
      SELECT id FROM key WHERE id = ANY($2::uuid[]) ORDER BY id FOR NO KEY UPDATE
    ), quota AS (
      UPDATE key SET total_calls = key.total_calls + asked.calls
      FROM locked, (SELECT key_id, count(*)::int AS calls FROM wanted GROUP BY key_id) AS asked
      WHERE key.id = ANY($2::uuid[]) AND locked.id = key.id AND asked.key_id = key.id
        AND key.status = 'active' AND key.total_calls + asked.calls <= key.max_calls
      RETURNING key.id AS key_id, key.total_calls - asked.calls AS before
    ), offered AS (
      SELECT wanted.id AS call_id, wanted.place, wanted.account_id, wanted.property_key,
        slot.date, slot."startTime" AS start_time, slot."endTime" AS end_time,
        (slot.date || ' ' || slot."startTime")::timestamp AT TIME ZONE wanted.timezone
          AS starts_at,
        slot."maxBookings" AS max_bookings
      FROM quota JOIN wanted USING (key_id), jsonb_to_recordset(wanted.slots)
        AS slot(date text, "startTime" text, "endTime" text, "maxBookings" int)
    ), known AS MATERIALIZED (
      SELECT offered.*, (SELECT id FROM viewing_slot AS slot
        WHERE slot.account_id = offered.account_id AND slot.property_key = offered.property_key
          AND slot.date = offered.date AND slot.start_time = offered.start_time
          AND slot.end_time = offered.end_time AND slot.starts_at = offered.starts_at
          AND slot.max_bookings = offered.max_bookings) AS slot_id
      FROM offered
    ), written AS (
      INSERT INTO viewing_slot AS slot
        (account_id, property_key, date, start_time, end_time, starts_at, max_bookings)
      SELECT DISTINCT ON (account_id, property_key, date, start_time, end_time)
        account_id, property_key, date, start_time, end_time, starts_at, max_bookings
      FROM known WHERE slot_id IS NULL
      ORDER BY account_id, property_key, date, start_time, end_time, place DESC
      ON CONFLICT (account_id, property_key, date, start_time, end_time) DO UPDATE
        SET max_bookings = excluded.max_bookings, starts_at = excluded.starts_at
      RETURNING id, account_id, property_key, date, start_time, end_time
    ), accepted AS (
      INSERT INTO call (id, key_id, account_id, sequence, test, external_ref, idempotency_key,
        idempotency_hash, first_name, last_name, phone, email, lead_details, phone_hash, country,
        language, property, property_key, agent, criteria, callback_webhook, metadata, warnings,
        timezone, not_before, expires_at, created_at)
      SELECT id, key_id, account_id,
        quota.before + row_number() OVER (PARTITION BY key_id ORDER BY place),
        test, external_ref, idempotency_key, idempotency_hash, first_name, last_name, phone, email,
        lead_details, phone_hash, country, language, property, property_key, agent, criteria,
        callback_webhook, metadata, warnings, timezone, not_before, expires_at, created_at
      FROM quota JOIN wanted USING (key_id)
      RETURNING id
    ), links AS (
      INSERT INTO call_slot (call_id, slot_id)
      SELECT call_id, slot_id FROM known WHERE slot_id IS NOT NULL
      UNION ALL
      SELECT known.call_id, written.id
      FROM known JOIN written USING (account_id, property_key, date, start_time, end_time)
      WHERE known.slot_id IS NULL
    )
    SELECT id FROM accepted`,
};

/**
 * Stores a call; calls that come at the same time share a statement.
 *
 * @returns whether it is stored now; if not, nothing of it is.
 * @throws a unique violation when its reference or its idempotency key was just taken.
 */
export const insertCall: (db: Database, input: AcceptCallInput) => Promise<boolean> = gather(
  insertCalls,
  { most: MOST_AT_ONCE },
);

/** The same for one call that shares its statement with no other. */
export async function insertCallAlone(db: Database, input: AcceptCallInput): Promise<boolean> {
  const [inserted = false] = await insertCalls(db, [input]);
  return inserted;
}

async function insertCalls(
  db: Database,
  inputs: readonly AcceptCallInput[],
): Promise<readonly boolean[]> {
  const taken = new Set<string>();
  const first = inputs.filter((input) => {
    const names = onceNamesOf(input);
    if (names.some((name) => taken.has(name))) return false;
    for (const name of names) taken.add(name);
    return true;
  });
  const rows = await db.query<{ id: string }>(INSERT, [
    JSON.stringify(first.map(rowOf)),
    [...new Set(first.map(({ key }) => key.id))],
  ]);
  const inserted = new Set(rows.map(({ id }) => id));
  return inputs.map(({ callId }) => inserted.has(callId));
}

/** What no two calls of one statement may have in common: it would fail as a whole. */
function onceNamesOf({ key, request, idempotency }: AcceptCallInput): readonly string[] {
  return [
    ...(request.externalRef === null ? [] : [`reference ${key.id} ${request.externalRef}`]),
    ...(idempotency === null ? [] : [`idempotency ${key.id} ${idempotency.key}`]),
  ];
}

function rowOf(input: AcceptCallInput, place: number): object {
  const { key, request, idempotency } = input;
  const { lead, property } = request;
  const notBefore = request.notBefore ?? input.now;
  const { budget, remarks, source } = lead;
  return {
    place,
    id: input.callId,
    key_id: key.id,
    account_id: key.accountId,
    test: key.test,
    external_ref: request.externalRef,
    idempotency_key: idempotency?.key ?? null,
    idempotency_hash: idempotency === null ? null : bytesAsText(idempotency.bodyHash),
    first_name: lead.firstName,
    last_name: lead.lastName,
    phone: lead.phone,
    email: lead.email,
    lead_details: { budget, remarks, source },
    phone_hash: bytesAsText(input.phoneHash),
    country: request.country,
    language: lead.language,
    property,
    property_key: propertyKeyOf(property),
    agent: request.agent,
    criteria: request.criteria,
    callback_webhook: request.callbackWebhook,
    metadata: request.metadata,
    warnings: input.warnings,
    timezone: key.timezone,
    slots: distinctSlots(request.slots),
    not_before: notBefore,
    expires_at: new Date(notBefore.getTime() + EXPIRY_MS),
    created_at: input.now,
  };
}

/** As PostgreSQL reads bytes. */
function bytesAsText(bytes: Buffer): string {
  return `\\x${bytes.toString('hex')}`;
}

/** The same slot sent twice is one slot; the later one counts. */
function distinctSlots(
  slots: AcceptCallInput['request']['slots'],
): AcceptCallInput['request']['slots'] {
  const byTime = slots.map(
    (slot) => [`${slot.date} ${slot.startTime} ${slot.endTime}`, slot] as const,
  );
  return [...new Map(byTime).values()];
}
