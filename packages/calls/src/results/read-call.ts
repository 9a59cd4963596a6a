import type { CallResult } from '@immolab/contracts';
import { type Executor, gather, type Statement } from '@immolab/database';
import type { CallRow } from './call-row.js';
import { renderCall } from './render-call.js';

/** Columns that a list entry needs; `call` is the table's alias. */
export const SUMMARY_COLUMNS = `
  call.id, call.status, call.external_ref AS "externalRef", call.first_name AS "firstName",
  call.last_name AS "lastName", call.phone AS "leadPhone", call.started_at AS "startedAt",
  call.answered_at AS "answeredAt", call.ended_at AS "endedAt", call.created_at AS "createdAt",
  call.outcome, call.score, call.qualified, call.criteria_results AS "criteriaResults",
  call.metadata, call.test`;

const MILLISECONDS = (column: string) => `round(extract(epoch FROM ${column}) * 1000)::bigint`;

const READ_COLUMNS = `
  ${SUMMARY_COLUMNS},
  call.email AS "leadEmail", call.ended_reason AS "endedReason", call.fault, call.sip_code AS "sipCode",
  call.answered_by AS "answeredBy", call.from_number AS "fromNumber", call.language,
  call.spoken_language AS "spokenLanguage", call.timezone,
  call.review_requested AS "reviewRequested", call.needs_review AS "needsReview",
  call.callback_wanted AS "callbackWanted", call.callback_said AS "callbackSaid",
  call.callback_at AS "callbackAt", call.open_questions AS "openQuestions",
  call.criteria_asked AS "criteriaAsked", call.closed_at AS "closedAt",
  jsonb_array_length(call.criteria) AS "criteriaTotal", call.warnings,
  (SELECT count(DISTINCT criterion_id)::int FROM answer WHERE call_id = call.id)
    AS "answeredCriteria",
  (SELECT json_agg(json_build_object('role', role, 'text', coalesce(text, ''),
      'at', ${MILLISECONDS('at')}, 'answeredBy', answered_by, 'timing', timing) ORDER BY number)
    FROM turn WHERE call_id = call.id) AS turns,
  (SELECT json_agg(json_build_object('tool', tool, 'ok', ok, 'details', details,
      'at', ${MILLISECONDS('at')}) ORDER BY number)
    FROM tool_call WHERE call_id = call.id) AS tools,
  (SELECT json_build_object('id', booking.id, 'date', slot.date, 'startTime', slot.start_time,
      'endTime', slot.end_time, 'timezone', booking.timezone, 'status', booking.status,
      'createdAt', ${MILLISECONDS('booking.created_at')})
    FROM booking JOIN viewing_slot slot ON slot.id = booking.slot_id
    WHERE booking.call_id = call.id AND booking.status IN ('booked', 'canceled', 'rescheduled')
    ORDER BY booking.created_at DESC LIMIT 1) AS booking,
  (SELECT json_agg(json_build_object('id', id, 'channel', channel, 'event', event,
      'audience', audience, 'status', status, 'destination', destination,
      'body', CASE WHEN test THEN body END, 'createdAt', ${MILLISECONDS('delivery.created_at')},
      'deliveredAt', ${MILLISECONDS('delivered_at')}, 'lastReason', last_reason,
      'receipt', receipt, 'receiptReason', receipt_reason,
      'receiptAt', ${MILLISECONDS('receipt_at')}) ORDER BY delivery.created_at, id)
    FROM delivery WHERE call_id = call.id AND channel <> 'webhook') AS notifications`;

const READ: Statement = {
  name: 'read_calls',
  text: `SELECT ${READ_COLUMNS}, call.key_id AS "keyId" FROM call
    WHERE call.id = ANY($1::uuid[]) AND call.key_id = ANY($2::uuid[])`,
};

const READ_FOR_CLOSING: Statement = {
  name: 'read_closed_call',
  text: `SELECT ${READ_COLUMNS} FROM call WHERE call.id = $1`,
};

/** A call as one of its key's readers names it. */
export interface CallAddress {
  readonly keyId: string;
  readonly callId: string;
}

/** Calls that are read in one statement. */
const MOST_AT_ONCE = 32;

/**
 * A call of this key as the API answers it; null when the key has no such call. Calls that are asked
 * for at the same time share a statement.
 */
export const readCall: (db: Executor, address: CallAddress) => Promise<CallResult | null> = gather(
  readCalls,
  { most: MOST_AT_ONCE },
);

async function readCalls(
  db: Executor,
  asked: readonly CallAddress[],
): Promise<readonly (CallResult | null)[]> {
  const rows = await db.query<CallRow & { readonly keyId: string }>(READ, [
    asked.map(({ callId }) => callId),
    asked.map(({ keyId }) => keyId),
  ]);
  // The key is a part of the name: of another key's call nothing is told.
  const found = new Map(rows.map((row) => [`${row.keyId} ${row.id}`, row]));
  return asked.map(({ keyId, callId }) => {
    const row = found.get(`${keyId} ${callId.toLowerCase()}`);
    return row === undefined ? null : renderCall(row);
  });
}

/** The row of a call whoever it belongs to: for the service that closes it. */
export async function readCallRow(db: Executor, callId: string): Promise<CallRow | null> {
  const [row] = await db.query<CallRow>(READ_FOR_CLOSING, [callId]);
  return row ?? null;
}
