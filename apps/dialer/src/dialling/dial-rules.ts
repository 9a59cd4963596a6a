import type { TrunkReport } from '@immolab/calls';
import type { EndedReason, Fault } from '@immolab/contracts';

/** Reasons with which a call can end that was not answered. */
export type UnansweredReason = Extract<
  EndedReason,
  'no_answer' | 'busy' | 'declined' | 'invalid_number' | 'line_fault'
>;

/** Which failures a rule is for. */
export type Fit =
  /** Final SIP answers; `'5xx'` is the whole class. */
  | { readonly by: 'sip'; readonly codes: readonly (number | `${3 | 4 | 5 | 6}xx`)[] }
  /** An error of LiveKit without a SIP answer: its Twirp codes, its text, and when it came. */
  | {
      readonly by: 'livekit';
      readonly codes: readonly string[];
      readonly says?: RegExp;
      /** Only at the end of the ring time-out. */
      readonly rangOut?: true;
    }
  /** LiveKit was not reached, so nothing was asked of it. */
  | { readonly by: 'not_connected' }
  | { readonly by: 'anything_else' };

export interface DialRule {
  /** Names the rule in logs and documents. */
  readonly name: string;
  /** What happened, in plain words for `docs/outcomes.md`. */
  readonly means: string;
  readonly fits: Fit;
  readonly endedReason: UnansweredReason;
  readonly fault: Fault | null;
  /** Whether a telephone may have been rung. Only after `none` the call is dialled again. */
  readonly invite: 'sent' | 'none' | 'unknown';
  /** `other_trunk`: this one cannot carry it; `again`: any trunk, after a pause. */
  readonly retry: 'never' | 'other_trunk' | 'again';
  readonly report: TrunkReport;
}

const SENT = { invite: 'sent', retry: 'never' } as const;
const NOT_SENT = { invite: 'none', endedReason: 'line_fault', fault: 'platform' } as const;

/**
 * Everything that dialling can come to without an answer; the first rule that fits holds. The table
 * is the code's and, by `npm run docs`, the one in `docs/outcomes.md`.
 *
 * SIP answers after RFC 3261 section 21, RFC 8197 (607) and RFC 8688 (608); an unknown answer
 * counts as its class (RFC 3261, 8.1.3.2). LiveKit's codes and texts as livekit-server 1.13 and
 * livekit-sip of 2025 and 2026 give them; a text that changes falls to a later, more careful rule.
 */
export const DIAL_RULES = [
  {
    name: 'busy',
    means: 'The line is engaged',
    fits: { by: 'sip', codes: [486, 600] },
    endedReason: 'busy',
    fault: null,
    ...SENT,
    report: 'works',
  },
  {
    name: 'declined',
    means: 'The person pressed "decline", or wants no such calls',
    fits: { by: 'sip', codes: [603, 607] },
    endedReason: 'declined',
    fault: null,
    ...SENT,
    report: 'works',
  },
  {
    name: 'filtered',
    means: "The carrier's filter against unwanted calls refused it: ask about the caller id",
    fits: { by: 'sip', codes: [608] },
    endedReason: 'declined',
    fault: 'carrier',
    ...SENT,
    report: 'works',
  },
  {
    name: 'unreachable',
    means: 'Switched off, without reception, or nobody came within the time of the network',
    fits: { by: 'sip', codes: [408, 480, 487] },
    endedReason: 'no_answer',
    fault: null,
    ...SENT,
    report: 'works',
  },
  {
    name: 'no_such_number',
    means: 'Nobody has this number (any more), or it is incomplete',
    fits: { by: 'sip', codes: [404, 410, 416, 484, 485, 604] },
    endedReason: 'invalid_number',
    fault: null,
    ...SENT,
    report: 'works',
  },
  {
    name: 'trunk_refused',
    means: 'The carrier does not let us call: credentials, credit, caller id or destination',
    fits: { by: 'sip', codes: [401, 402, 403, 407] },
    endedReason: 'line_fault',
    fault: 'carrier',
    ...SENT,
    report: 'trunk_failed',
  },
  {
    name: 'carrier_failed',
    means: "A fault or overload in the carrier's network",
    fits: { by: 'sip', codes: ['5xx'] },
    endedReason: 'line_fault',
    fault: 'carrier',
    ...SENT,
    report: 'trunk_failed',
  },
  {
    name: 'not_carried',
    means: 'The carrier redirected the call, or could not carry it as it was asked to',
    fits: { by: 'sip', codes: ['3xx', '4xx', 606] },
    endedReason: 'line_fault',
    fault: 'carrier',
    ...SENT,
    report: 'works',
  },
  {
    name: 'refused_everywhere',
    means: "The called side refused for good, in a word that is not the protocol's",
    fits: { by: 'sip', codes: ['6xx'] },
    endedReason: 'declined',
    fault: null,
    ...SENT,
    report: 'works',
  },
  {
    name: 'carrier_silent',
    means: 'The carrier did not answer the call, or began to and never ended it',
    fits: { by: 'livekit', codes: ['canceled'], says: /transaction failed to complete/ },
    endedReason: 'line_fault',
    fault: 'carrier',
    ...SENT,
    report: 'trunk_failed',
  },
  {
    name: 'rang_out',
    means: 'It rang for as long as we let it',
    fits: { by: 'livekit', codes: ['canceled'], rangOut: true },
    endedReason: 'no_answer',
    fault: null,
    ...SENT,
    report: 'works',
  },
  {
    name: 'no_credentials',
    means: 'The carrier asks for a login, and the trunk has none or a wrong one',
    fits: {
      by: 'livekit',
      codes: ['unknown', 'failed_precondition'],
      says: /required auth|auth retry/,
    },
    endedReason: 'line_fault',
    fault: 'platform',
    ...SENT,
    report: 'trunk_failed',
  },
  {
    name: 'not_agreed',
    means: 'Answered, but with no codec or encryption that both sides know',
    fits: { by: 'livekit', codes: ['failed_precondition'] },
    endedReason: 'line_fault',
    fault: 'carrier',
    ...SENT,
    report: 'trunk_failed',
  },
  {
    name: 'service_gone',
    means: 'No SIP service is connected to LiveKit',
    fits: { by: 'livekit', codes: ['unavailable'], says: /no response from servers/ },
    ...NOT_SENT,
    retry: 'again',
    report: 'service_down',
  },
  {
    name: 'service_busy',
    means: 'Every SIP service is at its limit',
    fits: { by: 'livekit', codes: ['unavailable'], says: /cpu exhausted|no servers available/ },
    ...NOT_SENT,
    retry: 'again',
    report: 'service_busy',
  },
  {
    name: 'sip_not_set_up',
    means: 'LiveKit runs without the Redis that connects it to a SIP service',
    fits: { by: 'livekit', codes: ['internal'], says: /sip not connected/ },
    ...NOT_SENT,
    retry: 'never',
    report: 'service_down',
  },
  {
    name: 'trunk_unknown',
    means: 'LiveKit has no trunk of this id',
    fits: { by: 'livekit', codes: ['not_found'], says: /sip trunk/ },
    ...NOT_SENT,
    retry: 'other_trunk',
    report: 'trunk_gone',
  },
  {
    name: 'trunk_address',
    means: "The trunk's address cannot be found",
    fits: { by: 'livekit', codes: ['invalid_argument'], says: /no such host|lookup / },
    ...NOT_SENT,
    retry: 'never',
    report: 'trunk_failed',
  },
  {
    name: 'request_refused',
    means: 'LiveKit found a fault in our request',
    fits: { by: 'livekit', codes: ['invalid_argument'] },
    ...NOT_SENT,
    retry: 'never',
    report: 'unclear',
  },
  {
    name: 'key_refused',
    means: 'LiveKit refuses our API key, or the key may not place calls',
    fits: { by: 'livekit', codes: ['unauthenticated'] },
    ...NOT_SENT,
    retry: 'never',
    report: 'service_down',
  },
  {
    name: 'livekit_unreachable',
    means: 'No connection to LiveKit: refused, no such host, no route, no valid certificate',
    fits: { by: 'not_connected' },
    ...NOT_SENT,
    retry: 'again',
    report: 'service_down',
  },
  {
    name: 'broken_off',
    means: 'The room was deleted while it rang, or LiveKit went down',
    fits: { by: 'livekit', codes: ['canceled'] },
    endedReason: 'line_fault',
    fault: 'platform',
    invite: 'unknown',
    retry: 'never',
    report: 'unclear',
  },
  {
    name: 'unknown',
    means: 'The connection broke after we had asked, or LiveKit gave another error or none in time',
    fits: { by: 'anything_else' },
    endedReason: 'line_fault',
    fault: 'platform',
    invite: 'unknown',
    retry: 'never',
    report: 'unclear',
  },
] as const satisfies readonly DialRule[];

/**
 * Whether no telephone was rung because something is down: the same call can be placed later. A request
 * that LiveKit found wrong would be as wrong then.
 */
export function mayWait({ invite, report }: DialRule): boolean {
  return invite === 'none' && report !== 'unclear';
}
