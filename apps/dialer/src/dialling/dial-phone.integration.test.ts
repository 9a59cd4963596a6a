import { describe, expect, it } from 'vitest';
import {
  startTwirpStandIn,
  type TwirpAnswer,
  type TwirpStandIn,
} from '../testing/start-twirp-stand-in.js';
import type { TrunkChoice } from '../trunks/trunk.js';
import { type DialOptions, dialPhone } from './dial-phone.js';

const MAIN: TrunkChoice = { trunkId: 'ST_main', fromNumber: '+41445550100' };
const BACKUP: TrunkChoice = { trunkId: 'ST_backup', fromNumber: null };
const TRUNKS = [MAIN, BACKUP];

function dial({ sip, rooms }: TwirpStandIn, change: Partial<DialOptions> = {}) {
  return dialPhone({
    sip,
    rooms,
    room: 'room',
    number: '+41791234567',
    trunks: TRUNKS,
    mayTry: async () => true,
    ringTimeoutMs: 900,
    maxDurationMs: 600_000,
    signal: new AbortController().signal,
    ...change,
  });
}

const sipError = (code: number): TwirpAnswer => ({
  kind: 'error',
  status: 503,
  code: 'unavailable',
  msg: `twirp error unknown: INVITE failed: sip status: ${code}`,
  meta: { sip_status_code: String(code), sip_status: 'SIP_STATUS' },
});
const livekitError = (status: number, code: string, msg: string): TwirpAnswer => ({
  kind: 'error',
  status,
  code,
  msg: `twirp error unknown: ${msg}`,
});
const SERVICE_GONE = livekitError(503, 'unavailable', 'no response from servers');

describe('a telephone that picks up', () => {
  it('was rung once, over the first trunk, with its caller id and our limits', async () => {
    const livekit = await startTwirpStandIn({ dial: () => ({ kind: 'succeeds', afterMs: 30 }) });
    const result = await dial(livekit);
    expect(result).toMatchObject({
      answered: true,
      trunk: MAIN,
      reports: [{ trunkId: 'ST_main', report: 'works' }],
    });
    expect(livekit.dials).toEqual([
      {
        number: '+41791234567',
        trunkId: 'ST_main',
        room: 'room',
        fromNumber: '+41445550100',
        ringTimeoutS: 1,
        maxDurationS: 630,
      },
    ]);
    expect(livekit.deletions).toEqual([]);
  });
});

describe('a call that the network refuses', () => {
  it.each([
    [486, 'busy', null],
    [603, 'declined', null],
    [480, 'no_answer', null],
    [404, 'invalid_number', null],
    [403, 'line_fault', 'carrier'],
    [503, 'line_fault', 'carrier'],
  ] as const)(
    'with %i is %s, is not placed again, and leaves no room',
    async (code, endedReason, fault) => {
      const livekit = await startTwirpStandIn({ dial: () => sipError(code) });
      expect(await dial(livekit)).toMatchObject({
        answered: false,
        endedReason,
        fault,
        sipCode: code,
        invite: 'sent',
        cleared: true,
      });
      expect(livekit.dials).toHaveLength(1);
      expect(livekit.deletions).toEqual(['room']);
    },
  );

  it('after ringing for its time was not answered; sooner, something broke it off', async () => {
    const canceled = livekitError(408, 'canceled', 'canceled');
    const livekit = await startTwirpStandIn({ dial: () => canceled });
    let now = 0;
    const late = dial(livekit, { ringTimeoutMs: 35_000, clock: () => (now += 34_900) });
    expect(await late).toMatchObject({ rule: 'rang_out', endedReason: 'no_answer', fault: null });
    expect(await dial(livekit, { ringTimeoutMs: 35_000 })).toMatchObject({
      rule: 'broken_off',
      endedReason: 'line_fault',
      fault: 'platform',
    });
    expect(livekit.dials).toHaveLength(2);
  });
});

describe('an error that says that no call exists', () => {
  it('leads to the next trunk when the trunk is unknown', async () => {
    const livekit = await startTwirpStandIn({
      dial: ({ trunkId }) =>
        trunkId === 'ST_main'
          ? livekitError(404, 'not_found', 'requested sip trunk does not exist')
          : { kind: 'succeeds' },
    });
    expect(await dial(livekit)).toMatchObject({
      answered: true,
      trunk: BACKUP,
      reports: [
        { trunkId: 'ST_main', report: 'trunk_gone' },
        { trunkId: 'ST_backup', report: 'works' },
      ],
    });
    expect(livekit.dials.map(({ fromNumber }) => fromNumber)).toEqual(['+41445550100', null]);
  });

  it('is tried again a few times while no SIP service is there', async () => {
    const livekit = await startTwirpStandIn({
      dial: (_dial, number) => (number < 3 ? SERVICE_GONE : { kind: 'succeeds' }),
    });
    expect(await dial(livekit, { trunks: [MAIN] })).toMatchObject({ answered: true });
    expect(livekit.dials).toHaveLength(3);
  });

  it('leads to no other trunk when the call may no longer be dialled, and can wait', async () => {
    const livekit = await startTwirpStandIn({ dial: () => SERVICE_GONE });
    const asked: TrunkChoice[] = [];
    const mayTry = async (trunk: TrunkChoice) => asked.push(trunk) < 2;
    expect(await dial(livekit, { mayTry })).toMatchObject({ answered: false, mayWait: true });
    expect(asked).toEqual([BACKUP, MAIN]);
    expect(livekit.dials).toHaveLength(2);
    expect(livekit.deletions).toEqual(['room']);
  });

  it('is given up, with the word that no telephone was rung', async () => {
    const livekit = await startTwirpStandIn({ dial: () => SERVICE_GONE });
    expect(await dial(livekit)).toMatchObject({
      answered: false,
      endedReason: 'line_fault',
      fault: 'platform',
      invite: 'none',
      mayWait: true,
      rule: 'service_gone',
    });
    expect(livekit.dials).toHaveLength(3);
  });

  it('is a connection that is refused; when it comes about again, one telephone rings', async () => {
    const livekit = await startTwirpStandIn({ dial: () => ({ kind: 'succeeds' }) });
    await livekit.stop();
    const dialling = dial(livekit);
    await livekit.resume();
    expect(await dialling).toMatchObject({ answered: true });
    expect(livekit.dials).toHaveLength(1);

    await livekit.stop();
    expect(await dial(livekit)).toMatchObject({
      rule: 'livekit_unreachable',
      invite: 'none',
      cleared: false,
    });
  });
});

it('a request that LiveKit finds wrong does not wait: it would be as wrong later', async () => {
  const livekit = await startTwirpStandIn({
    dial: () => livekitError(400, 'invalid_argument', 'missing sip callee number'),
  });
  expect(await dial(livekit)).toMatchObject({ invite: 'none', mayWait: false });
  expect(livekit.dials).toHaveLength(1);
});

describe('a fault after the telephone may have been rung', () => {
  it.each([
    ['a reset', { kind: 'reset' }],
    ['a 503 of a proxy', { kind: 'page', status: 503 }],
    ['a time-out', { kind: 'hangs' }],
    ['a time-out in LiveKit', livekitError(408, 'deadline_exceeded', 'request timed out')],
  ] as const)(
    '(%s) 200 times over is one INVITE each, at most',
    { timeout: 90_000 },
    async (_what, fault) => {
      const livekit = await startTwirpStandIn({ dial: () => fault });
      const rooms = Array.from({ length: 200 }, (_, index) => `room-${index}`);
      // Waits for a lead who might still join pass ten times as fast.
      const clock = (): number => performance.now() * 10;
      const results = await Promise.all(rooms.map((room) => dial(livekit, { room, clock })));
      for (const result of results) {
        expect(result).toMatchObject({
          endedReason: 'line_fault',
          rule: 'unknown',
          mayWait: false,
        });
      }
      const invited = livekit.dials.map(({ room }) => room);
      expect(new Set(invited).size).toBe(invited.length);
      // On a busy machine a request may time out before it is read.
      expect(invited.length).toBeGreaterThan(150);
      expect(new Set(livekit.deletions)).toEqual(new Set(rooms));
    },
  );

  it('loses only the answer when the lead is in the room and picks up', async () => {
    const livekit = await startTwirpStandIn({
      dial: ({ room }) => {
        livekit.setLead(room, 'ringing');
        setTimeout(() => livekit.setLead(room, 'active'), 300);
        return { kind: 'page', status: 504 };
      },
    });
    expect(await dial(livekit, { ringTimeoutMs: 5_000 })).toMatchObject({ answered: true });
    expect(livekit.dials).toHaveLength(1);
    expect(livekit.deletions).toEqual([]);
  });

  it('is no answer when the lead goes at the end of the ring time-out', async () => {
    const livekit = await startTwirpStandIn({
      dial: ({ room }) => {
        livekit.setLead(room, 'ringing');
        setTimeout(() => livekit.setLead(room, null), 700);
        return { kind: 'reset' };
      },
    });
    expect(await dial(livekit, { ringTimeoutMs: 2_000 })).toMatchObject({
      endedReason: 'no_answer',
      rule: 'rang_out',
    });
    expect(livekit.deletions).toEqual(['room']);
  });

  it('loses only the answer when the lead is still there long after the ring time-out', async () => {
    const livekit = await startTwirpStandIn({
      dial: ({ room }) => {
        livekit.setLead(room, 'ringing');
        return { kind: 'reset' };
      },
    });
    // Ten times as fast.
    const clock = (): number => performance.now() * 10;
    expect(await dial(livekit, { clock })).toMatchObject({ answered: true });
    expect(livekit.deletions).toEqual([]);
  });

  it('is a fault of the line when the lead goes without having picked up', async () => {
    const livekit = await startTwirpStandIn({
      dial: ({ room }) => {
        livekit.setLead(room, 'ringing');
        setTimeout(() => livekit.setLead(room, null), 300);
        return { kind: 'reset' };
      },
    });
    const result = await dial(livekit, { ringTimeoutMs: 5_000 });
    expect(result).toMatchObject({ endedReason: 'line_fault', fault: 'platform', cleared: true });
  });
});

describe('a call that is stopped while it rings', () => {
  it('is hung up, throws the reason, and leaves no room', async () => {
    const livekit = await startTwirpStandIn({
      dial: () => {
        queueMicrotask(() => stopping.abort(new Error('drained')));
        return { kind: 'hangs' };
      },
    });
    const stopping = new AbortController();
    await expect(dial(livekit, { signal: stopping.signal })).rejects.toThrow('drained');
    expect(livekit.dials).toHaveLength(1);
    // Once more after the request was over: LiveKit makes a room anew for a late one.
    expect(livekit.deletions).toEqual(['room', 'room']);
  });

  it('is not placed at all when it was stopped before', async () => {
    const livekit = await startTwirpStandIn({ dial: () => ({ kind: 'succeeds' }) });
    const signal = AbortSignal.abort(new Error('drained'));
    await expect(dial(livekit, { signal })).rejects.toThrow('drained');
    expect(livekit.dials).toEqual([]);
  });

  it('is not placed again between two attempts', async () => {
    const stopping = new AbortController();
    const livekit = await startTwirpStandIn({
      dial: () => {
        setTimeout(() => stopping.abort(new Error('drained')), 100);
        return SERVICE_GONE;
      },
    });
    await expect(dial(livekit, { signal: stopping.signal })).rejects.toThrow('drained');
    expect(livekit.dials).toHaveLength(1);
  });
});
