import { SipCallError } from 'livekit-server-sdk';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { noReaction, refuseWith, ringForEver } from '../behaviours/pick-up.js';
import { openTestLine, type TestLine } from '../testing/open-test-line.js';

const program = inject('liveKitServer');

/** As measured with livekit-sip. */
const REFUSALS = [
  [403, 'permission_denied', 403],
  [404, 'invalid_argument', 400],
  [408, 'deadline_exceeded', 408],
  [410, 'internal', 500],
  [480, 'unavailable', 503],
  [484, 'invalid_argument', 400],
  [486, 'unavailable', 503],
  [488, 'internal', 500],
  [503, 'unavailable', 503],
  [600, 'unavailable', 503],
  [603, 'unavailable', 503],
] as const;

describe.skipIf(program === null)(
  'a call that is not answered (does not run without livekit-server or Go, and espeak-ng)',
  { concurrent: true },
  () => {
    let line: TestLine;
    beforeAll(async () => {
      line = await openTestLine(program ?? '');
    });
    afterAll(() => line.stop());

    const dialError = async (
      number: string,
      options?: Parameters<TestLine['dial']>[2],
    ): Promise<unknown> => {
      const room = `room-${number}`;
      await line.rooms.createRoom({ name: room });
      return line.dial(room, number, options).then(
        () => 'answered',
        (error: unknown) => error,
      );
    };

    it.each(REFUSALS)(
      'with %i fails as %s (HTTP %i) with its SIP code',
      async (sip, code, status) => {
        const number = `+4179000${sip}`;
        line.sip.plugIn(number, refuseWith(sip, 0));
        const error = await dialError(number);
        expect(error).toBeInstanceOf(SipCallError);
        expect(error).toMatchObject({ code, status, sipStatusCode: sip });
        expect(line.sip.invitesTo(number)).toHaveLength(1);
      },
    );

    it('because the trunk has no password fails without a SIP code', async () => {
      line.sip.plugIn('+41790000401', refuseWith(401, 0));
      const error = await dialError('+41790000401');
      expect(error).not.toBeInstanceOf(SipCallError);
      expect(error).toMatchObject({ code: 'unknown', status: 500 });
    });

    it.each([
      ['rings for ever', '+41790000501', ringForEver],
      ['does not react', '+41790000502', noReaction],
    ])('and %s is cancelled at the ringing time-out', async (_, number, behaviour) => {
      line.sip.plugIn(number, behaviour);
      const begun = performance.now();
      const error = await dialError(number, { ringingTimeout: 1 });
      expect(error).not.toBeInstanceOf(SipCallError);
      expect(error).toMatchObject({ code: 'canceled', status: 408 });
      expect(performance.now() - begun).toBeGreaterThanOrEqual(1_000);
      const call = await line.sip.whenInvited(number);
      expect(await call.whenEnded()).toMatchObject({ type: 'cancelled', why: 'ring-timeout' });
    });

    it('whose room is deleted while it rings is cancelled at once', async () => {
      line.sip.plugIn('+41790000700', ringForEver);
      const failed = dialError('+41790000700');
      const call = await line.sip.whenInvited('+41790000700');
      await call.log.when('ringing');
      await line.rooms.deleteRoom('room-+41790000700');
      expect(await failed).toMatchObject({ code: 'canceled', status: 408 });
      expect(await call.whenEnded()).toMatchObject({ type: 'cancelled', why: 'room-gone' });
    });

    // The service's condition is one for all calls.
    it.sequential.each([
      ['overloaded', 'cpu exhausted'],
      ['down', 'no response from servers'],
    ] as const)('because the service is %s was never made', async (condition, words) => {
      line.sip.plugIn('+41790000800', ringForEver);
      line.sip.setCondition(condition);
      const error = await dialError('+41790000800');
      line.sip.setCondition('up');
      expect(error).toMatchObject({ code: 'unavailable', status: 503 });
      expect(String(error)).toContain(words);
      expect(line.sip.invitesTo('+41790000800')).toHaveLength(0);
    });

    it('because the trunk or the number is missing was never made', async () => {
      const dial = (trunkId: string, number: string) =>
        line.client.createSipParticipant(trunkId, number, 'anywhere', { waitUntilAnswered: true });
      const [trunk] = await line.client.listSipOutboundTrunk();
      await expect(dial('ST_unknown', '+41790000900')).rejects.toMatchObject({
        code: 'not_found',
        status: 404,
      });
      await expect(dial(trunk?.sipTrunkId ?? '', '')).rejects.toMatchObject({
        code: 'invalid_argument',
        status: 400,
      });
      expect(line.sip.invitesTo('+41790000900')).toHaveLength(0);
    });
  },
);
