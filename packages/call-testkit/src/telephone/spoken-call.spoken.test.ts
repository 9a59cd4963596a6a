import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { decodeWav, samplesOf } from '../audio/wav.js';
import { answer, answerAndConverse } from '../behaviours/answer.js';
import { openTestLine, type TestLine } from '../testing/open-test-line.js';

const program = inject('liveKitServer');

function secondChannelOf(file: Buffer): Int16Array {
  return samplesOf(file.subarray(44)).filter((_, index) => index % 2 === 1);
}

describe.skipIf(program === null)(
  'a telephone (does not run without livekit-server or Go, and espeak-ng)',
  { concurrent: true },
  () => {
    let line: TestLine;
    let recordings: string;
    beforeAll(async () => {
      recordings = await mkdtemp(join(tmpdir(), 'recordings-'));
      line = await openTestLine(program ?? '', recordings);
    });
    afterAll(async () => {
      await line.stop();
      await rm(recordings, { recursive: true, force: true });
    });

    it('says hello, understands the agent, answers by rule, and measures', async () => {
      line.sip.plugIn(
        '+41790000001',
        answerAndConverse({
          hello: 'Hello?',
          rules: [
            { heard: /speaking with/i, say: "Yes, that's me." },
            { heard: /how many/i, say: 'There are three of us.' },
          ],
        }),
      );
      const agent = await line.joinRoom('conversation');
      await line.dial('conversation', '+41790000001');
      const call = await line.sip.whenInvited('+41790000001');
      const saidBy = (text: string) => call.log.when('speech-ended', (said) => said.text === text);

      await saidBy('Hello?');
      await agent.say('Hello, this is Sarah, the AI assistant of Avendo.');
      await agent.say('Am I speaking with John Smith?');
      await saidBy("Yes, that's me.");
      await agent.say('Thank you. How many people will live in the apartment?');
      await saidBy('There are three of us.');
      await agent.say('Goodbye.');
      await line.rooms.deleteRoom('conversation');

      expect(await call.whenEnded()).toMatchObject({ type: 'hung-up', by: 'agent' });
      expect(call.heard).toEqual([
        'Hello, this is Sarah, the AI assistant of Avendo. Am I speaking with John Smith?',
        'Thank you. How many people will live in the apartment?',
        'Goodbye.',
      ]);
      const { firstWordMs, replies, overTalkMs } = call.measures;
      expect(firstWordMs).toBeGreaterThan(0);
      expect(replies.map(({ to }) => to)).toEqual(["Yes, that's me.", 'There are three of us.']);
      expect(overTalkMs).toBe(0);
    });

    it('records both sides', async () => {
      line.sip.plugIn('+41790000002', answer({ ringMs: 0, hello: 'Hello?' }));
      const agent = await line.joinRoom('recording');
      await line.dial('recording', '+41790000002');
      const call = await line.sip.whenInvited('+41790000002');
      await call.log.when('speech-ended');
      await agent.say('Good day.');
      await call.nextTurn();
      await call.hangUp();
      const file = await readFile((await call.whenRecorded()) ?? '');
      expect(file.readUInt16LE(22)).toBe(2);
      const [left, right] = [decodeWav(file).samples, secondChannelOf(file)];
      const ear = line.speech.listenToAgent('en');
      ear.push(left);
      expect(ear.best().map(({ text }) => text)).toEqual(['Good day.']);
      expect(Math.max(...right)).toBeGreaterThan(3_000);
    });
  },
);
