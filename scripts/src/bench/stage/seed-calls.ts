import { CALL_RESULT_EXAMPLE, TRIGGER_BODY_EXAMPLE } from '@immolab/contracts/openapi';
import type { Database } from '@immolab/database';
import type { BenchKey } from './data.js';

/** Turns of a conversation of three criteria and a booking. */
const TURNS = 20;
const TOOL_CALLS = 6;

// Calls that went all the way, spread over the past; nothing of them is due any more.
const CALLS = `
  INSERT INTO call (id, account_id, key_id, sequence, test, status, external_ref, first_name,
    last_name, phone, email, phone_hash, language, property, property_key, agent, criteria, timezone,
    not_before, expires_at, created_at, started_at, answered_at, ended_at, closed_at, ended_reason,
    answered_by, spoken_language, identity, outcome, score, qualified, needs_review,
    criteria_results, criteria_asked, rules_version)
  SELECT gen_random_uuid(), $2, $1, number, true, 'completed', 'LEAD-' || number, 'Jean', 'Dupont',
    '+41791234500', 'jean@example.com', '\\x00', 'fr', $4, 'address:bench', '{}', '[]',
    'Europe/Zurich', at, at + interval '1 day', at, at, at + interval '4 seconds',
    at + interval '137 seconds', at + interval '138 seconds', 'slot_booked', 'person', 'fr',
    'confirmed', 'booked', 85, true, false, $5, 3, '1'
  FROM generate_series(1, $3::int) AS number,
    LATERAL (SELECT now() - make_interval(secs => ($3::int - number) * 10) AS at) AS past`;

const TURN_ROWS = `
  INSERT INTO turn (call_id, number, role, text, at, answered_by, took_ms)
  SELECT call.id, number, CASE number % 2 WHEN 1 THEN 'agent' ELSE 'user' END,
    'Nous avons plusieurs visites possibles: vendredi à quatorze heures, samedi à dix heures.',
    call.answered_at + make_interval(secs => number * 6), 'rules', 3
  FROM call, generate_series(1, ${TURNS}) AS number WHERE call.key_id = $1`;

const TOOL_ROWS = `
  INSERT INTO tool_call (call_id, number, tool, ok, details, at)
  SELECT call.id, number, 'save_criterion_result', true, '{"criterionId": "c1"}',
    call.answered_at + make_interval(secs => number * 15)
  FROM call, generate_series(1, ${TOOL_CALLS}) AS number WHERE call.key_id = $1`;

const MESSAGE_ROWS = `
  INSERT INTO delivery (id, account_id, key_id, call_id, test, channel, event, audience,
    destination, body, status, delivered_at)
  SELECT gen_random_uuid(), account_id, key_id, id, true, 'sms', 'booking.confirmation', 'lead',
    phone, '{"subject": null, "text": "Votre visite est réservée."}', 'captured', NULL
  FROM call WHERE key_id = $1`;

const COUNTERS = `
  UPDATE key SET total_calls = $2, completed_calls = $2, scored_calls = $2, score_sum = $2 * 85,
    qualified_calls = $2
  WHERE id = $1`;

/** Fills a key with calls that are over. @param conversations whether with all that was said */
export async function seedFinishedCalls(
  db: Database,
  key: BenchKey,
  { count, conversations }: { readonly count: number; readonly conversations: boolean },
): Promise<void> {
  const run = (name: string, text: string, values: readonly unknown[]) =>
    db.query({ name: `seed_${name}`, text }, values);
  await takeYourTime(db);
  const property = JSON.stringify(TRIGGER_BODY_EXAMPLE.property);
  const results = JSON.stringify(CALL_RESULT_EXAMPLE.criteriaResults);
  await run('calls', CALLS, [key.id, key.accountId, count, property, results]);
  if (conversations) {
    await run('turns', TURN_ROWS, [key.id]);
    await run('tools', TOOL_ROWS, [key.id]);
    await run('messages', MESSAGE_ROWS, [key.id]);
  }
  await run('counters', COUNTERS, [key.id, count]);
}

/** As autovacuum would before long. */
export async function settleTables(db: Database): Promise<void> {
  await takeYourTime(db);
  await db.query({ name: 'settle', text: 'VACUUM ANALYZE' }, []);
}

/** A million rows take longer than any statement of a service may. The pool has one connection. */
async function takeYourTime(db: Database): Promise<void> {
  await db.query({ name: 'take_your_time', text: 'SET statement_timeout = 0' }, []);
}
