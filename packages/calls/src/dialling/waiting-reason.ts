import {
  contactIsFree,
  NOT_OPTED_OUT,
  NOT_PAUSED,
  NOT_POSTPONED,
  WITHIN_CALLS,
  WITHIN_CONCURRENCY,
  WITHIN_HOURS,
  WITHIN_MINUTES,
} from './conditions.js';

/**
 * What a live call waits for. The first that applies, in this order; `place`: nothing but a dialer
 * with room for it.
 */
export const WAITING_REASONS = [
  'claimed',
  'not_due',
  'ending',
  'paused',
  'line_down',
  'provider_down',
  'calling_hours',
  'contact_limit',
  'max_concurrent',
  'calls_per_day',
  'minutes_per_day',
  'place',
] as const;
export type WaitingReason = (typeof WAITING_REASONS)[number];

/** What `REASON` asks of a key, as SQL columns of `key`. */
export const CALLER_COLUMNS = `key.id, key.status, ${WITHIN_CONCURRENCY} AS within_concurrency,
  ${WITHIN_CALLS} AS within_calls, ${WITHIN_MINUTES} AS within_minutes`;

/** The reason for which `call`, a live one that waits, does so, as SQL; `caller` is its key. */
export const REASON = `
  CASE
    WHEN call.lease_until >= now() THEN 'claimed'
    WHEN call.not_before > now() THEN 'not_due'
    WHEN call.expires_at <= now() OR caller.status <> 'active' OR NOT ${NOT_OPTED_OUT}
      THEN 'ending'
    WHEN NOT ${NOT_PAUSED} THEN 'paused'
    WHEN NOT ${NOT_POSTPONED} THEN coalesce(call.postponed_reason, 'line_down')
    WHEN NOT ${WITHIN_HOURS} THEN 'calling_hours'
    WHEN NOT ${contactIsFree('claims')} THEN 'contact_limit'
    WHEN NOT caller.within_concurrency THEN 'max_concurrent'
    WHEN NOT caller.within_calls THEN 'calls_per_day'
    WHEN NOT caller.within_minutes THEN 'minutes_per_day'
    ELSE 'place' END`;
