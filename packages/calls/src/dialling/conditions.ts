import { CONTACT_LIMITS, CONTACTS_A_MONTH_BY_COUNTRY } from './contact-limits.js';

// What a live call must satisfy to be dialled, as SQL. The claim, the offer, the trigger and the
// figures for the operator are all made from these, so that they can't disagree. They speak of
// `call` and `key` as the statement round them does.

/** A worker that began to dial in the very moment its lease ran out is still counted. */
const LEASE_GRACE = "interval '5 seconds'";

/** Nothing is claimed in the last minute: from the claim to the first ring some seconds may pass. */
export const CLOSING_MARGIN = "interval '60 seconds'";

/** Waiting, due, of use still, and nobody's. */
export const WAITING = `
  (call.status = 'pending' AND call.ended_at IS NULL
    AND call.not_before <= now() AND call.expires_at > now()
    AND (call.lease_until IS NULL OR call.lease_until < now()))`;

/** "Do not call me again" counts for what was accepted before it as well. */
export const NOT_OPTED_OUT = `
  NOT EXISTS (SELECT FROM opt_out
    WHERE account_id = call.account_id AND phone_hash = call.phone_hash)`;

export const NOT_PAUSED = 'NOT EXISTS (SELECT FROM dialling_pause WHERE resumed_at IS NULL)';

export const NOT_POSTPONED = '(call.postponed_until IS NULL OR call.postponed_until <= now())';

/** The called number's country has calling hours now; those that have are looked up once. */
export const WITHIN_HOURS = `
  coalesce(call.country = ANY (ARRAY (SELECT country FROM calling_window
    WHERE opens_at <= now() AND closes_at > now() + ${CLOSING_MARGIN})), false)`;

/** `claims` counts what is claimed or under way; `offers` what is about to be claimed as well. */
export type Counting = 'claims' | 'offers';

// Both name the partial indexes' conditions, or PostgreSQL would not use them.
const CLAIMED = `(other.started_at IS NOT NULL OR other.lease_until > now() - ${LEASE_GRACE})`;
const OFFERED = '(other.started_at IS NULL AND other.offered_until > now())';

function occupies(counting: Counting): string {
  return `other.ended_at IS NULL
    AND ${counting === 'claims' ? CLAIMED : `(${CLAIMED} OR ${OFFERED})`}`;
}

/**
 * The first moment at which a number may be called again as far as other calls to it are
 * concerned; null when none is. A claim counts as a contact until it is given back.
 *
 * @param phoneHash SQL
 * @param country SQL
 */
export function contactFreeAt(phoneHash: string, country: string, counting: Counting): string {
  const { apart, day, month } = CONTACT_LIMITS;
  const contacts = `array_agg(coalesce(other.started_at, now())
    ORDER BY other.started_at DESC NULLS FIRST)`;
  const monthly = Object.entries(CONTACTS_A_MONTH_BY_COUNTRY)
    .map(([code, count]) => `WHEN '${code}' THEN ${count}`)
    .join(' ');
  // The greatest of what is not null: where there is no third or sixth contact there is no limit.
  return `
    (SELECT greatest(
        max(coalesce(other.ended_at, now())) + interval '${apart.minutes} minutes',
        (${contacts})[${day.contacts}] + interval '${day.hours} hours',
        (${contacts})[CASE ${country} ${monthly} ELSE ${month.contacts} END]
          + interval '${month.hours} hours')
      FROM call other
      WHERE other.phone_hash = ${phoneHash} AND NOT other.test
        AND (other.started_at IS NOT NULL OR other.lease_until IS NOT NULL
          OR other.offered_until IS NOT NULL)
        AND (other.started_at > now() - interval '${month.hours} hours'
          OR (${occupies(counting)})))`;
}

/** Nothing that concerns the number stands in the way. */
export function contactIsFree(counting: Counting): string {
  const freeAt = contactFreeAt('call.phone_hash', 'call.country', counting);
  return `coalesce(${freeAt} <= now(), true)`;
}

/** How many live calls of the key are under way, claimed or, where they count, offered. */
export function busyCalls(counting: Counting): string {
  return `
    (SELECT count(*) FROM call other
      WHERE other.key_id = key.id AND NOT other.test
        AND (other.lease_until IS NOT NULL OR other.offered_until IS NOT NULL)
        AND ${occupies(counting)})`;
}

const DAY_BEGAN = `(date_trunc('day', now() AT TIME ZONE key.timezone) AT TIME ZONE key.timezone)`;

// The second limit says nothing new: it lets PostgreSQL know that a day is a small part of all.
const DIALLED_TODAY = `
  other.key_id = key.id AND NOT other.test AND other.started_at IS NOT NULL
  AND other.started_at >= ${DAY_BEGAN} AND other.started_at > now() - interval '26 hours'`;

/** Live calls that the key has dialled since its day began, and those about to be. */
export function callsToday(counting: Counting): string {
  return `
    ((SELECT count(*) FROM call other WHERE ${DIALLED_TODAY})
    + (SELECT count(*) FROM call other
      WHERE other.key_id = key.id AND NOT other.test AND other.started_at IS NULL
        AND (other.lease_until IS NOT NULL OR other.offered_until IS NOT NULL)
        AND ${occupies(counting)}))`;
}

export const WITHIN_CONCURRENCY = `
  (key.max_concurrent IS NULL OR ${busyCalls('claims')} < key.max_concurrent)`;

export const WITHIN_CALLS = `
  (key.calls_per_day IS NULL OR ${callsToday('claims')} < key.calls_per_day)`;

/** Below its minutes of talk a day; a call under way counts as far as it has come. */
export const WITHIN_MINUTES = `
  (key.minutes_per_day IS NULL OR (
    SELECT coalesce(sum(extract(epoch FROM coalesce(other.ended_at, now()) - other.answered_at)), 0)
    FROM call other WHERE ${DIALLED_TODAY}) < key.minutes_per_day * 60)`;
