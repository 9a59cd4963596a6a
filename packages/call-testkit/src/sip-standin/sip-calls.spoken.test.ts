import { type RemoteParticipant, RoomEvent } from '@livekit/rtc-node';
import { AccessToken, SipCallError } from 'livekit-server-sdk';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { answer } from '../behaviours/answer.js';
import { ringForEver } from '../behaviours/pick-up.js';
import { CALLER_NUMBER, openTestLine, type TestLine } from '../testing/open-test-line.js';

const program = inject('liveKitServer');

describe.skipIf(program === null)(
  'the stand-in for the SIP service (does not run without livekit-server or Go, and espeak-ng)',
  { concurrent: true },
  () => {
    let line: TestLine;
    beforeAll(async () => {
      line = await openTestLine(program ?? '');
    });
    afterAll(() => line.stop());

    /** An answered call, in a room of the number's name. */
    const callUp = async (number: string, behaviour = answer({ ringMs: 0 })) => {
      line.sip.plugIn(number, behaviour);
      const agent = await line.joinRoom(number);
      const info = await line.dial(number, number);
      return { agent, info, call: await line.sip.whenInvited(number) };
    };

    it('tells the room how the call goes in the attributes of the participant', async () => {
      const number = '+41790001001';
      const { agent, info, call } = await callUp(number, answer({ ringMs: 200 }));
      await agent.until(() => agent.attributes.at(-1)?.['sip.callStatus'] === 'active');
      const lead = agent.room.remoteParticipants.get('lead');
      expect(info).toMatchObject({ participantIdentity: 'lead', roomName: number });
      expect(lead?.attributes).toMatchObject({
        'sip.callID': call.invite.callId,
        'sip.trunkID': call.invite.trunkId,
        'sip.phoneNumber': number,
        'sip.trunkPhoneNumber': CALLER_NUMBER,
        'sip.hostname': '127.0.0.1:5060',
      });
      const left = new Promise((resolve) =>
        agent.room.once(RoomEvent.ParticipantDisconnected, resolve),
      );
      await call.hangUp();
      await left;
      const statuses = agent.attributes.flatMap((changed) => changed['sip.callStatus'] ?? []);
      // The server may put the first two into one.
      expect(statuses.filter((status) => status !== 'dialing')).toEqual([
        'ringing',
        'active',
        'hangup',
      ]);
      expect(lead?.kind).toBe(3);
    });

    it('hides the number when it is asked to', async () => {
      const number = '+41790001002';
      line.sip.plugIn(number, answer({ ringMs: 0 }));
      const agent = await line.joinRoom(number);
      const joined = new Promise<RemoteParticipant>((resolve) =>
        agent.room.once(RoomEvent.ParticipantConnected, resolve),
      );
      await line.dial(number, number, { hidePhoneNumber: true });
      const names = Object.keys((await joined).attributes);
      expect(names).toContain('sip.callID');
      expect(names.filter((name) => /number|hostname/i.test(name))).toEqual([]);
    });

    it('lets the telephone hear nothing before it answers', async () => {
      const number = '+41790001003';
      line.sip.plugIn(number, ringForEver);
      const agent = await line.joinRoom(number);
      const dialled = line.dial(number, number);
      const call = await line.sip.whenInvited(number);
      await call.log.when('ringing');
      await agent.say('Is anybody there?');
      await call.answer();
      await dialled;
      await call.say('Who is there?');
      await agent.say('What is the address of the apartment?');
      expect((await call.nextTurn()).text).toBe('What is the address of the apartment?');
    });

    it('makes a second call of a replayed request', async () => {
      const number = '+41790001004';
      line.sip.plugIn(number, ringForEver);
      const calls = [1, 2].map(() => line.dial(number, number, { ringingTimeout: 1 }));
      const ended = await Promise.allSettled(calls);
      expect(ended.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
      expect(line.sip.invitesTo(number)).toHaveLength(2);
    });

    it('carries keys both ways', async () => {
      const number = '+41790001005';
      const { agent, call } = await callUp(number);
      // Data goes through once the connections are up, as the sound does.
      await agent.say('Please enter your number.');
      await call.nextTurn();
      await call.sendDigits('12#');
      await agent.until(() => agent.digits.length === 3);
      expect(agent.digits).toEqual(['1', '2', '#']);
      await agent.room.localParticipant?.publishDtmf(5, '5');
      expect(await call.log.when('digit-received')).toMatchObject({ digit: '5' });
    });

    it('ends the call when the participant is removed, and when the room is deleted', async () => {
      const removed = await callUp('+41790001006');
      await line.rooms.removeParticipant('+41790001006', 'lead');
      expect(await removed.call.whenEnded()).toMatchObject({ type: 'hung-up', by: 'agent' });
      const deleted = await callUp('+41790001007');
      await line.rooms.deleteRoom('+41790001007');
      expect(await deleted.call.whenEnded()).toMatchObject({ type: 'hung-up', by: 'agent' });
    });

    it('goes on ringing when the one who dialled dies', async () => {
      const number = '+41790001008';
      line.sip.plugIn(number, ringForEver);
      await line.rooms.createRoom({ name: number });
      const token = new AccessToken(line.server.apiKey, line.server.apiSecret);
      token.addSIPGrant({ call: true });
      const [trunk] = await line.client.listSipOutboundTrunk();
      const dying = new AbortController();
      const dialled = fetch(`${line.sip.httpUrl}/twirp/livekit.SIP/CreateSIPParticipant`, {
        method: 'POST',
        headers: { authorization: `Bearer ${await token.toJwt()}` },
        body: JSON.stringify({
          ...{ sip_trunk_id: trunk?.sipTrunkId, sip_call_to: number, room_name: number },
          ...{ wait_until_answered: true, ringing_timeout: '1s' },
        }),
        signal: dying.signal,
      });
      const call = await line.sip.whenInvited(number);
      await call.log.when('ringing');
      dying.abort();
      await expect(dialled).rejects.toThrow(/abort/);
      expect(await call.whenEnded()).toMatchObject({ type: 'cancelled', why: 'ring-timeout' });
    });

    // Drops those of the other tests, too.
    it.sequential('drops calls without a word when it dies', async () => {
      const { agent, call } = await callUp('+41790001009');
      const left = new Promise((resolve) =>
        agent.room.once(RoomEvent.ParticipantDisconnected, resolve),
      );
      await line.sip.dropCalls();
      await left;
      expect(await call.whenEnded()).toMatchObject({ type: 'hung-up', by: 'stand-in' });
      const statuses = agent.attributes.flatMap((changed) => changed['sip.callStatus'] ?? []);
      expect(statuses).not.toContain('hangup');
    });

    it('transfers the call, and ends it here', async () => {
      const number = '+41790001010';
      const { call } = await callUp(
        number,
        answer({ ringMs: 0, transfer: { kind: 'accept', afterMs: 100 } }),
      );
      await line.client.transferSipParticipant(number, 'lead', 'tel:+41440001111');
      expect(await call.whenEnded()).toMatchObject({ type: 'hung-up', by: 'telephone' });
      expect(call.log.all('transfer-asked')).toMatchObject([{ to: 'tel:+41440001111' }]);
    });

    it('keeps the call when the transfer is refused or fails', async () => {
      const number = '+41790001011';
      const { call } = await callUp(
        number,
        answer({ ringMs: 0, transfer: { kind: 'refuse', status: 603 } }),
      );
      const transfer = () =>
        line.client.transferSipParticipant(number, 'lead', 'tel:+41440001111').catch((e) => e);
      const refused = await transfer();
      expect(refused).toBeInstanceOf(SipCallError);
      expect(refused).toMatchObject({ sipStatusCode: 603, status: 503 });
      call.transferAnswer = { kind: 'fail', afterMs: 50 };
      const failed = await transfer();
      expect(failed).not.toBeInstanceOf(SipCallError);
      expect(failed).toMatchObject({ code: 'canceled', status: 408 });
      expect(String(failed)).toContain('call transfer failed');
      expect(call.isOver).toBe(false);
    });

    it('takes a transfer for done when the call ends meanwhile', async () => {
      const number = '+41790001012';
      const { call } = await callUp(
        number,
        answer({ ringMs: 0, transfer: { kind: 'fail', afterMs: 60_000 } }),
      );
      const transferred = line.client.transferSipParticipant(number, 'lead', 'tel:+41440001111');
      await call.log.when('transfer-asked');
      await call.hangUp();
      await expect(transferred).resolves.toBeUndefined();
    });

    it('keeps trunks', async () => {
      const { client } = line;
      const made = await client.createSipOutboundTrunk('second', 'sip.example', ['+41440002222']);
      const id = made.sipTrunkId;
      expect(await client.listSipOutboundTrunk({ trunkIds: [id] })).toMatchObject([
        { name: 'second', address: 'sip.example', numbers: ['+41440002222'] },
      ]);
      await client.updateSipOutboundTrunkFields(id, { name: 'renamed' });
      expect(await client.listSipOutboundTrunk({ trunkIds: [id] })).toMatchObject([
        { name: 'renamed', address: 'sip.example' },
      ]);
      await client.deleteSipTrunk(id);
      expect(await client.listSipOutboundTrunk({ trunkIds: [id] })).toEqual([]);
    });
  },
);
