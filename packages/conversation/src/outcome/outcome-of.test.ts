import { COMPLETED_OUTCOMES, ENDED_REASONS, FAILED_OUTCOMES } from '@immolab/contracts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CallFacts, outcomeOf } from './outcome-of.js';

const nothing: CallFacts = {
  optedOut: false,
  wrongPerson: false,
  booked: false,
  transferred: false,
  callbackRequested: false,
  notInterested: false,
  identityConfirmed: true,
  allAsked: false,
  qualified: null,
  endedReason: 'lead_hung_up',
  answeredBy: 'person',
};

const facts: fc.Arbitrary<CallFacts> = fc.record({
  optedOut: fc.boolean(),
  wrongPerson: fc.boolean(),
  booked: fc.boolean(),
  transferred: fc.boolean(),
  callbackRequested: fc.boolean(),
  notInterested: fc.boolean(),
  identityConfirmed: fc.boolean(),
  allAsked: fc.boolean(),
  qualified: fc.constantFrom(true, false, null),
  endedReason: fc.constantFrom(...ENDED_REASONS),
  answeredBy: fc.constantFrom('person', 'voicemail', 'unknown', null),
});

describe('the outcome of a call', () => {
  it.each([
    [{ optedOut: true, wrongPerson: true, booked: true }, 'opted_out'],
    [{ wrongPerson: true, booked: true, transferred: true }, 'wrong_person'],
    [{ booked: true, transferred: true, callbackRequested: true }, 'booked'],
    [{ transferred: true, callbackRequested: true, notInterested: true }, 'transferred'],
    [{ callbackRequested: true, notInterested: true, allAsked: true }, 'callback_requested'],
    [{ notInterested: true, allAsked: true, qualified: true }, 'not_interested'],
    [{ allAsked: true, qualified: true }, 'qualified'],
    [{ allAsked: true, qualified: false }, 'not_qualified'],
    [{}, 'hung_up'],
  ] as const)('follows the precedence of the contract: %j is %s', (change, outcome) => {
    expect(outcomeOf({ ...nothing, ...change })).toEqual({ status: 'completed', outcome });
  });

  it('does not call qualified what nobody could judge', () => {
    expect(outcomeOf({ ...nothing, allAsked: true, qualified: null }).outcome).toBe(
      'not_qualified',
    );
  });

  it('judges nothing without a confirmed identity', () => {
    const unknown = { ...nothing, identityConfirmed: false, allAsked: true, qualified: true };
    expect(outcomeOf(unknown).outcome).toBe('hung_up');
  });

  it.each([
    ['voicemail', 'voicemail'],
    ['ivr', 'voicemail'],
    ['call_screening', 'voicemail'],
    ['no_answer', 'no_answer'],
    ['busy', 'busy'],
    ['declined', 'declined'],
    ['invalid_number', 'invalid_number'],
    ['key_suspended', 'canceled'],
    ['key_revoked', 'canceled'],
    ['number_opted_out', 'canceled'],
    ['expired', 'expired'],
  ] as const)('tells a call that reached nobody: %s is %s', (endedReason, outcome) => {
    const unreached = { ...nothing, identityConfirmed: false, answeredBy: null, endedReason };
    expect(outcomeOf(unreached)).toEqual({ status: 'failed', outcome });
  });

  it.each(['dialer_lost', 'line_fault', 'internal_error'] as const)(
    'keeps what was reached before a fault (%s)',
    (endedReason) => {
      expect(outcomeOf({ ...nothing, endedReason })).toEqual({
        status: 'failed',
        outcome: 'error',
      });
      const done = { ...nothing, endedReason, allAsked: true, qualified: true };
      expect(outcomeOf(done)).toEqual({ status: 'completed', outcome: 'qualified' });
      const booked = { ...done, booked: true };
      expect(outcomeOf(booked)).toEqual({ status: 'completed', outcome: 'booked' });
    },
  );

  it('pairs every outcome with its status', () => {
    fc.assert(
      fc.property(facts, (drawn) => {
        const { status, outcome } = outcomeOf(drawn);
        const words: readonly string[] =
          status === 'completed' ? COMPLETED_OUTCOMES : FAILED_OUTCOMES;
        expect(words).toContain(outcome);
      }),
    );
  });
});
