import { describe, expect, it } from 'vitest';
import {
  startTwirpStandIn,
  type TwirpAnswer,
  type TwirpStandIn,
} from '../testing/start-twirp-stand-in.js';
import { type ReferOptions, transferByRefer } from './transfer-by-refer.js';

function transfer({ sip }: TwirpStandIn, change: Partial<ReferOptions> = {}) {
  return transferByRefer({
    sip,
    room: 'room',
    to: '+41445550199',
    ringTimeoutMs: 29_500,
    leadGone: new AbortController().signal,
    signal: new AbortController().signal,
    ...change,
  });
}

function error(
  status: number,
  code: string,
  msg: string,
  sipCode?: number,
): { readonly transfer: () => TwirpAnswer } {
  const meta = sipCode === undefined ? {} : { meta: { sip_status_code: String(sipCode) } };
  return {
    transfer: () => ({
      kind: 'error',
      status,
      code,
      msg: `twirp error unknown: ${msg}`,
      ...meta,
    }),
  };
}

describe('a transfer by REFER', () => {
  it('is accepted when LiveKit says so, with the lead hearing it ring', async () => {
    const livekit = await startTwirpStandIn({});
    expect(await transfer(livekit)).toEqual({ kind: 'accepted' });
    expect(livekit.transfers).toEqual([{ room: 'room', to: 'tel:+41445550199', ringTimeoutS: 30 }]);
  });

  it.each([
    ['the trunk declines', error(503, 'unavailable', 'sip status: 603', 603), 'refused', 603],
    ['the trunk knows no REFER', error(500, 'internal', 'sip status: 501', 501), 'refused', 501],
    ['the colleague is busy', error(408, 'canceled', 'call transfer failed'), 'failed', null],
    [
      'the colleague is busy, told with the answer',
      error(429, 'resource_exhausted', 'call transfer failed: sip status: 486', 486),
      'failed',
      486,
    ],
    ['nobody comes in time', error(408, 'canceled', 'refer canceled'), 'failed', null],
    ['LiveKit waits in vain', error(408, 'deadline_exceeded', 'timed out'), 'failed', null],
    ['the SIP service is gone', error(503, 'unavailable', 'no response from…'), 'failed', null],
    ['the number is no number', error(400, 'invalid_argument', 'transfer to'), 'refused', null],
    ['the key may not', error(401, 'unauthenticated', 'permissions denied'), 'refused', null],
  ] as const)('leaves the lead with the agent when %s', async (_what, answers, kind, sipCode) => {
    const livekit = await startTwirpStandIn(answers);
    expect(await transfer(livekit)).toEqual({ kind, sipCode });
    expect(livekit.transfers).toHaveLength(1);
  });

  it.each([{ kind: 'reset' }, { kind: 'page', status: 503 }] as const)(
    'is asked for once when the connection fails (%j)',
    async (fault) => {
      const livekit = await startTwirpStandIn({ transfer: () => fault });
      expect(await transfer(livekit)).toEqual({ kind: 'failed', sipCode: null });
      expect(livekit.transfers).toHaveLength(1);
    },
  );

  it.each([
    ['is not in the room', error(404, 'not_found', 'participant does not exist')],
    ['has hung up', error(412, 'failed_precondition', "can't transfer hung up call")],
  ] as const)('tells that the lead %s', async (_what, answers) => {
    expect(await transfer(await startTwirpStandIn(answers))).toEqual({ kind: 'lead_gone' });
  });

  it.each([
    ['a success', { kind: 'succeeds', afterMs: 50 }],
    ['an error', { kind: 'reset' }],
  ] as const)('is none when the lead left before %s came', async (_what, answer) => {
    const leaving = new AbortController();
    const livekit = await startTwirpStandIn({
      transfer: () => {
        leaving.abort();
        return answer;
      },
    });
    expect(await transfer(livekit, { leadGone: leaving.signal })).toEqual({ kind: 'lead_gone' });
  });

  it('is not asked for when the lead is gone already', async () => {
    const livekit = await startTwirpStandIn({});
    const leadGone = AbortSignal.abort();
    expect(await transfer(livekit, { leadGone })).toEqual({ kind: 'lead_gone' });
    expect(livekit.transfers).toEqual([]);
  });

  it('is not waited for when the call is stopped', async () => {
    const stopping = new AbortController();
    const livekit = await startTwirpStandIn({
      transfer: () => {
        stopping.abort(new Error('drained'));
        return { kind: 'hangs' };
      },
    });
    await expect(transfer(livekit, { signal: stopping.signal })).rejects.toThrow('drained');
  });
});
