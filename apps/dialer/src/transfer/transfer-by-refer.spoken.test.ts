import { inOrder, pickUp, type TransferAnswer } from '@immolab/call-testkit';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { dialPhone } from '../dialling/dial-phone.js';
import { CALLER_ID, openPhoneLine, type PhoneLine } from '../testing/open-phone-line.js';
import { transferByRefer } from './transfer-by-refer.js';

const program = inject('liveKitServer');
const COLLEAGUE = '+41445550199';

describe.skipIf(program === null)(
  'a transfer through LiveKit (does not run without livekit-server or Go, and espeak-ng)',
  () => {
    let line: PhoneLine;
    beforeAll(async () => {
      line = await openPhoneLine(program ?? '');
    });
    afterAll(() => line.stop());

    let count = 0;
    /** A lead who is on the telephone with the agent. */
    async function answerCall(transferAnswer: TransferAnswer) {
      count += 1;
      const number = `+4179100${String(count).padStart(4, '0')}`;
      const room = `transfer-${count}`;
      line.standin.plugIn(
        number,
        inOrder(async (call) => {
          call.transferAnswer = transferAnswer;
        }, pickUp(0)),
      );
      await line.rooms.createRoom({ name: room });
      const agent = await line.watch(room);
      const { signal } = new AbortController();
      const result = await dialPhone({
        sip: line.sip,
        rooms: line.rooms,
        room,
        number,
        trunks: [{ trunkId: line.trunkId, fromNumber: CALLER_ID }],
        mayTry: async () => true,
        ringTimeoutMs: 5_000,
        maxDurationMs: 60_000,
        signal,
      });
      expect(result.answered).toBe(true);
      const call = await line.standin.whenInvited(number);
      const { leadGone } = agent;
      return {
        call,
        transfer: () =>
          transferByRefer({
            sip: line.sip,
            room,
            to: COLLEAGUE,
            ringTimeoutMs: 5_000,
            leadGone,
            signal,
          }),
        isLeadThere: async () =>
          (await line.rooms.listParticipants(room)).some(({ identity }) => identity === 'lead'),
        async end() {
          await agent.leave();
          await line.rooms.deleteRoom(room).catch(() => undefined);
        },
      };
    }

    it('puts the lead through to the colleague, and they leave the agent', async () => {
      const { call, transfer, end } = await answerCall({ kind: 'accept', afterMs: 200 });
      expect(await transfer()).toEqual({ kind: 'accepted' });
      expect(await call.log.when('transfer-asked')).toMatchObject({ to: `tel:${COLLEAGUE}` });
      expect(await call.whenEnded()).toMatchObject({ type: 'hung-up' });
      await end();
    });

    it.each([
      ['the trunk refuses', { kind: 'refuse', status: 603 }, { kind: 'refused', sipCode: 603 }],
      ['the colleague is not reached', { kind: 'fail', afterMs: 200 }, { kind: 'failed' }],
    ] as const)('leaves the lead with the agent when %s', async (_what, answer, result) => {
      const { transfer, isLeadThere, end } = await answerCall(answer);
      expect(await transfer()).toMatchObject(result);
      expect(await isLeadThere()).toBe(true);
      await end();
    });

    it('is none when the lead has hung up', async () => {
      const { call, transfer, isLeadThere, end } = await answerCall({ kind: 'accept' });
      await call.hangUp();
      await expect.poll(isLeadThere).toBe(false);
      expect(await transfer()).toEqual({ kind: 'lead_gone' });
      await end();
    });
  },
);
