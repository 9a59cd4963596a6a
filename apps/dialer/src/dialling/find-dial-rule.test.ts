import { outcomeOf } from '@immolab/conversation';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DIAL_RULES } from './dial-rules.js';
import { findDialRule } from './find-dial-rule.js';
import type { DialError } from './read-dial-error.js';

const nothing: DialError = { sipCode: null, livekit: null, notConnected: false };
const soon = { elapsedMs: 400, ringTimeoutMs: 35_000 };

const sip = (sipCode: number): DialError => ({ ...nothing, sipCode });
const livekit = (code: string, text = ''): DialError => ({ ...nothing, livekit: { code, text } });

describe('the rule for a SIP answer', () => {
  it.each([
    ['busy', [486, 600]],
    ['declined', [603, 607]],
    ['filtered', [608]],
    ['unreachable', [408, 480, 487]],
    ['no_such_number', [404, 410, 416, 484, 485, 604]],
    ['trunk_refused', [401, 402, 403, 407]],
    ['carrier_failed', [500, 501, 502, 503, 504, 505, 513, 580, 599]],
    ['not_carried', [300, 301, 302, 305, 380, 400, 405, 415, 420, 433, 482, 483, 488, 493, 606]],
    ['refused_everywhere', [601, 699]],
  ] as const)('is %s for %j', (name, codes) => {
    expect(codes.map((code) => findDialRule(sip(code), soon).name)).toEqual(codes.map(() => name));
  });

  it('holds whatever LiveKit says beside it and whenever it comes', () => {
    const error = { ...sip(486), livekit: { code: 'canceled', text: 'no response from servers' } };
    const late = { elapsedMs: 35_000, ringTimeoutMs: 35_000 };
    expect(findDialRule(error, late).name).toBe('busy');
  });

  it('never leads to a further attempt', () => {
    fc.assert(
      fc.property(fc.integer({ min: 300, max: 699 }), (code) => {
        expect(findDialRule(sip(code), soon)).toMatchObject({ invite: 'sent', retry: 'never' });
      }),
    );
  });
});

describe('the rule for an error of LiveKit', () => {
  it.each([
    ['service_gone', livekit('unavailable', 'twirp error unknown: no response from servers')],
    ['service_busy', livekit('unavailable', 'twirp error unknown: cpu exhausted')],
    ['service_busy', livekit('unavailable', 'no servers available (received 2 responses)')],
    ['sip_not_set_up', livekit('internal', 'sip not connected (redis required)')],
    ['trunk_unknown', livekit('not_found', 'requested sip trunk does not exist')],
    ['request_refused', livekit('invalid_argument', 'missing sip callee number')],
    ['key_refused', livekit('unauthenticated', 'invalid API key')],
    ['no_credentials', livekit('unknown', 'server required auth, but no username or password')],
    ['no_credentials', livekit('failed_precondition', 'max auth retry attempts reached')],
    ['not_agreed', livekit('failed_precondition', 'no common media')],
    ['carrier_silent', livekit('canceled', 'transaction failed to complete (0 intermediate…')],
    ['trunk_address', livekit('invalid_argument', 'lookup sip.example: no such host')],
    ['broken_off', livekit('canceled', 'request canceled')],
    ['unknown', livekit('unavailable', 'upstream connect error')],
    ['unknown', livekit('not_found', 'twirp error unknown: not found')],
    ['unknown', livekit('deadline_exceeded', 'request timed out')],
    ['unknown', livekit('internal', 'something else')],
    ['livekit_unreachable', { ...nothing, notConnected: true }],
    ['unknown', nothing],
  ] as const)('is %s for %j', (name, error) => {
    expect(findDialRule(error, soon).name).toBe(name);
  });

  it('does not take a silent carrier for a telephone that rang, however late it is', () => {
    const error = livekit('canceled', 'transaction failed to complete (1 intermediate responses)');
    expect(findDialRule(error, { elapsedMs: 35_000, ringTimeoutMs: 35_000 }).name).toBe(
      'carrier_silent',
    );
  });

  it('takes a cancellation at the end of the ring time-out, and only there, for no answer', () => {
    const at = (elapsedMs: number) =>
      findDialRule(livekit('canceled'), { elapsedMs, ringTimeoutMs: 35_000 }).name;
    expect([at(33_400), at(33_500), at(35_000), at(37_000)]).toEqual([
      ...['broken_off', 'rang_out', 'rang_out', 'rang_out'],
    ]);
  });
});

describe('the table of dial rules', () => {
  it('dials again only where no telephone was rung', () => {
    for (const rule of DIAL_RULES) {
      if (rule.retry !== 'never') expect(rule.invite).toBe('none');
    }
    expect(DIAL_RULES.map(({ retry }) => retry)).toContain('again');
  });

  it('fits any failure', () => {
    const anyError = fc.record({
      sipCode: fc.option(fc.integer({ min: 300, max: 699 })),
      livekit: fc.option(fc.record({ code: fc.string(), text: fc.string() })),
      notConnected: fc.boolean(),
    });
    fc.assert(fc.property(anyError, (error) => findDialRule(error, soon).name.length > 0));
  });

  it('gives every reason an outcome of a call that failed', () => {
    for (const { endedReason } of DIAL_RULES) {
      const { status } = outcomeOf({
        optedOut: false,
        wrongPerson: false,
        booked: false,
        transferred: false,
        callbackRequested: false,
        notInterested: false,
        identityConfirmed: false,
        allAsked: false,
        qualified: null,
        endedReason,
        answeredBy: null,
      });
      expect(status).toBe('failed');
    }
  });
});
