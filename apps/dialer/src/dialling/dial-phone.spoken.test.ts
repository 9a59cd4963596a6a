import { noReaction, pickUp, refuseWith, ringForEver } from '@immolab/call-testkit';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { CALLER_ID, openPhoneLine, type PhoneLine } from '../testing/open-phone-line.js';
import { type DialOptions, dialPhone } from './dial-phone.js';

const program = inject('liveKitServer');

describe.skipIf(program === null)(
  'dialling through LiveKit (does not run without livekit-server or Go, and espeak-ng)',
  () => {
    let line: PhoneLine;
    beforeAll(async () => {
      line = await openPhoneLine(program ?? '');
    });
    afterAll(() => line.stop());

    let count = 0;
    /** A room of its own, and a telephone that does something. */
    async function prepare(behaviour: Parameters<PhoneLine['standin']['plugIn']>[1]) {
      count += 1;
      const number = `+4179000${String(count).padStart(4, '0')}`;
      const room = `room-${count}`;
      line.standin.plugIn(number, behaviour);
      await line.rooms.createRoom({ name: room });
      const dial = (change: Partial<DialOptions> = {}) =>
        dialPhone({
          sip: line.sip,
          rooms: line.rooms,
          room,
          number,
          trunks: [{ trunkId: line.trunkId, fromNumber: CALLER_ID }],
          mayTry: async () => true,
          ringTimeoutMs: 1_000,
          maxDurationMs: 60_000,
          signal: new AbortController().signal,
          ...change,
        });
      return { number, room, dial };
    }

    it.each([
      [486, 'busy'],
      [480, 'no_answer'],
      [603, 'declined'],
      [404, 'invalid_number'],
      [484, 'invalid_number'],
      [403, 'line_fault'],
      [488, 'line_fault'],
      [503, 'line_fault'],
    ] as const)('ends with %i as %s, after one INVITE and without a room', async (code, reason) => {
      const { number, room, dial } = await prepare(refuseWith(code, 0));
      expect(await dial()).toMatchObject({ endedReason: reason, sipCode: code, cleared: true });
      expect(line.standin.invitesTo(number)).toMatchObject([{ callerNumber: CALLER_ID }]);
      expect(await line.hasRoom(room)).toBe(false);
    });

    it.each([
      ['rings for ever', ringForEver],
      ['does not react', noReaction],
    ])('is not answered when the telephone %s', async (_what, behaviour) => {
      const { number, room, dial } = await prepare(behaviour);
      expect(await dial()).toMatchObject({ endedReason: 'no_answer', rule: 'rang_out' });
      const call = await line.standin.whenInvited(number);
      expect(await call.whenEnded()).toMatchObject({ type: 'cancelled' });
      expect(await line.hasRoom(room)).toBe(false);
    });

    it('leaves an answered call in its room', async () => {
      const { number, room, dial } = await prepare(pickUp(50));
      expect(await dial()).toMatchObject({ answered: true });
      const present = await line.rooms.listParticipants(room);
      expect(present).toMatchObject([
        { identity: 'lead', attributes: { 'sip.callStatus': 'active' } },
      ]);
      // The number is personal: not even LiveKit's other clients are told.
      expect(JSON.stringify(present[0]?.attributes)).not.toContain(number);
      await line.rooms.deleteRoom(room);
    });

    it('asks for no trunk that LiveKit does not know, but for the next', async () => {
      const { number, dial } = await prepare(pickUp(0));
      const trunks = [
        { trunkId: 'ST_unknown', fromNumber: null },
        { trunkId: line.trunkId, fromNumber: null },
      ];
      expect(await dial({ trunks })).toMatchObject({ answered: true, trunk: trunks[1] });
      expect(line.standin.invitesTo(number)).toHaveLength(1);
    });

    it.each(['down', 'overloaded'] as const)(
      'waits for a SIP service that is %s, and rings once when it is back',
      async (condition) => {
        const { number, dial } = await prepare(pickUp(0));
        line.standin.setCondition(condition);
        const dialling = dial();
        setTimeout(() => line.standin.setCondition('up'), 300);
        expect(await dialling).toMatchObject({ answered: true });
        expect(line.standin.invitesTo(number)).toHaveLength(1);
      },
    );

    it('hangs up at once when it is stopped while the telephone rings', async () => {
      const { number, room, dial } = await prepare(ringForEver);
      const stopping = new AbortController();
      const dialling = dial({ ringTimeoutMs: 20_000, signal: stopping.signal });
      const call = await line.standin.whenInvited(number);
      await call.log.when('ringing');
      stopping.abort(new Error('drained'));
      await expect(dialling).rejects.toThrow('drained');
      expect(await call.whenEnded()).toMatchObject({ type: 'cancelled', why: 'room-gone' });
      expect(await line.hasRoom(room)).toBe(false);
    });

    it('leaves nothing behind when it is stopped before LiveKit has acted', async () => {
      const { number, room, dial } = await prepare(ringForEver);
      const stopping = new AbortController();
      const dialling = dial({ ringTimeoutMs: 20_000, signal: stopping.signal });
      stopping.abort(new Error('drained'));
      await expect(dialling).rejects.toThrow('drained');
      expect(await line.hasRoom(room)).toBe(false);
      // The telephone hears of it a moment later, if it was rung at all.
      await Promise.all(
        line.standin.calls.filter((one) => one.number === number).map((call) => call.whenEnded()),
      );
    });

    it('takes up a call whose answer was lost on the way', async () => {
      const { number, room, dial } = await prepare(pickUp(300));
      expect(await dial({ sip: line.forgetfulSip, ringTimeoutMs: 5_000 })).toMatchObject({
        answered: true,
      });
      expect(line.standin.invitesTo(number)).toHaveLength(1);
      await line.rooms.deleteRoom(room);
    });

    it('does not dial again when the answer was lost and nobody picks up', async () => {
      const { number, room, dial } = await prepare(refuseWith(486, 200));
      expect(await dial({ sip: line.forgetfulSip, ringTimeoutMs: 5_000 })).toMatchObject({
        answered: false,
        endedReason: 'line_fault',
        fault: 'platform',
        invite: 'unknown',
      });
      expect(line.standin.invitesTo(number)).toHaveLength(1);
      expect(await line.hasRoom(room)).toBe(false);
    });
  },
);
