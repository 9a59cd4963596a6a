import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openTestLine, type TestLine } from '../testing/open-test-line.js';
import {
  answerAndConverse,
  answerAndHangUp,
  hangUpOnAgent,
  loseNetwork,
  talkOver,
} from './answer.js';
import type { Behaviour } from './behaviour.js';
import { menu, screenCalls, voicemail } from './machines.js';
import { say } from './steps.js';

const program = inject('liveKitServer');
const LONG =
  'I can offer you a viewing on Saturday the 21st of March at ten, or on Sunday the 22nd at four in the afternoon.';

describe.skipIf(program === null)(
  'a telephone that (does not run without livekit-server or Go, and espeak-ng)',
  { concurrent: true },
  () => {
    let line: TestLine;
    beforeAll(async () => {
      line = await openTestLine(program ?? '');
    });
    afterAll(() => line.stop());

    let next = 0;
    const callUp = async (behaviour: Behaviour) => {
      next += 1;
      const number = `+417900020${10 + next}`;
      line.sip.plugIn(number, behaviour);
      const agent = await line.joinRoom(number);
      await line.dial(number, number);
      return { agent, call: await line.sip.whenInvited(number) };
    };

    it('hangs up at once', async () => {
      const { call } = await callUp(answerAndHangUp({ ringMs: 0 }));
      expect(await call.whenEnded()).toMatchObject({ type: 'hung-up', by: 'telephone' });
    });

    it('hangs up while the agent speaks', async () => {
      const { agent, call } = await callUp(hangUpOnAgent({ ringMs: 0, afterMs: 400 }));
      const spoken = agent.say(LONG);
      expect(await call.whenEnded()).toMatchObject({ type: 'hung-up', by: 'telephone' });
      agent.fallSilent();
      await spoken;
      // What was heard until then is known, too.
      expect(LONG.startsWith(call.heard.join(' '))).toBe(true);
      expect(call.heard.join(' ').length).toBeLessThan(LONG.length / 2);
    });

    it('talks over the agent, and measures how soon that is silent', async () => {
      const { agent, call } = await callUp(
        talkOver({ ringMs: 0, afterMs: 600, say: 'Yes, yes, that is me.', rules: [] }),
      );
      const spoken = agent.say(LONG);
      await call.log.when('speech-began');
      agent.fallSilent();
      await spoken;
      await call.log.when('heard');
      const [bargeIn] = call.measures.bargeIns;
      expect(bargeIn?.by).toBe('Yes, yes, that is me.');
      expect(bargeIn?.ms).toBeLessThan(600);
      await call.hangUp();
    });

    it('loses its network, and does not hang up', async () => {
      const { agent, call } = await callUp(loseNetwork({ ringMs: 0, afterMs: 200 }));
      await call.log.when('media-stopped');
      await agent.say('Are you still there?');
      expect(call.heard).toEqual([]);
      expect(call.isOver).toBe(false);
      await call.hangUp();
    });

    it('is a voicemail: greets, beeps, records, hangs up', async () => {
      const sentences = ['You have reached John Smith.', 'Please leave a message after the tone.'];
      const { agent, call } = await callUp(
        voicemail({ ringMs: 0, sentences, beepHz: 1_400, beepMs: 300, recordsMs: 3_000 }),
      );
      await call.log.when('speech-ended', ({ text }) => text === '(beep)');
      await agent.say('Please call Avendo.');
      expect(await call.whenEnded()).toMatchObject({ type: 'hung-up', by: 'telephone' });
      expect(call.log.all('speech-ended').map(({ text }) => text)).toEqual([
        ...sentences,
        '(beep)',
      ]);
      expect(call.heard).toEqual(['Please call Avendo.']);
    });

    it('is a menu that waits for a key', async () => {
      const { agent, call } = await callUp(
        menu({ ringMs: 0, sentences: ['Press one for sales.'], keys: { 1: say('Sales, hello?') } }),
      );
      await call.log.when('speech-ended');
      await agent.room.localParticipant?.publishDtmf(1, '1');
      await call.log.when('speech-ended', ({ text }) => text === 'Sales, hello?');
      await call.hangUp();
    });

    const screening = ['Please say your name and why you are calling.'];

    it('screens calls: asks who calls, then puts through', async () => {
      const { agent, call } = await callUp(
        screenCalls({ ringMs: 0, sentences: screening, putsThrough: true, then: say('Hello?') }),
      );
      await call.log.when('speech-ended');
      await agent.say('Sarah of Avendo.');
      await call.log.when('speech-ended', ({ text }) => text === 'Hello?');
      await call.hangUp();
    });

    it('screens calls: asks who calls, then hangs up', async () => {
      const { agent, call } = await callUp(
        screenCalls({ ringMs: 0, sentences: screening, putsThrough: false }),
      );
      await call.log.when('speech-ended');
      await agent.say('Sarah of Avendo.');
      expect(await call.whenEnded()).toMatchObject({ by: 'telephone' });
    });

    it('answers in turn, at most so often, and otherwise', async () => {
      const { agent, call } = await callUp(
        answerAndConverse({
          ringMs: 0,
          rules: [{ heard: /who/i, say: ['John.', 'John Smith.'], times: 2 }],
          otherwise: { say: 'Sorry?', times: 1 },
        }),
      );
      for (const answers of [1, 2, 3]) {
        await agent.say('Who is speaking?');
        await call.log.when('speech-ended', () => call.log.all('speech-ended').length === answers);
      }
      expect(call.log.all('speech-ended').map(({ text }) => text)).toEqual([
        'John.',
        'John Smith.',
        'Sorry?',
      ]);
      await call.hangUp();
    });
  },
);
