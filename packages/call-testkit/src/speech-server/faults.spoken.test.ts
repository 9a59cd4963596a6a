import { afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { WebSocket } from 'ws';
import type { Endpoint } from './faults.js';
import { type SpeechServer, startSpeechServer } from './start-speech-server.js';

const BODIES: Readonly<Record<string, object>> = {
  '/audio/speech': { input: 'One two three four five six seven.', voice: 'en' },
  '/chat/completions': { model: 'any', stream: true, messages: [{ role: 'user', content: 'Hi' }] },
};
const PLACES: readonly (readonly [Endpoint, string])[] = [
  ['speech', '/audio/speech'],
  ['chat', '/chat/completions'],
];

describe.skipIf(inject('liveKitServer') === null)(
  'a provider that fails (does not run without livekit-server or Go, and espeak-ng)',
  () => {
    let speech: SpeechServer;
    beforeAll(async () => {
      speech = await startSpeechServer({ chat: () => ({ text: 'One two three four five.' }) });
      return () => speech.stop();
    });
    afterEach(() => speech.heal());

    const ask = (path: string, signal?: AbortSignal): Promise<Response> =>
      fetch(`${speech.openaiUrl}${path}`, {
        method: 'POST',
        body: JSON.stringify(BODIES[path]),
        ...(signal && { signal }),
      });

    describe.each(PLACES)('%s', (endpoint, path) => {
      it('refuses so many requests as it was told, then works', async () => {
        speech.fail(endpoint, { kind: 'refuse' }, 1);
        await expect(ask(path)).rejects.toThrow();
        expect((await ask(path)).status).toBe(200);
      });

      it('answers a status until it is healed', async () => {
        speech.fail(endpoint, { kind: 'status', status: 503 });
        expect((await ask(path)).status).toBe(503);
        expect((await ask(path)).status).toBe(503);
        speech.heal(endpoint);
        expect((await ask(path)).status).toBe(200);
      });

      it('is slow', async () => {
        speech.fail(endpoint, { kind: 'slow', ms: 300 });
        const begun = performance.now();
        await ask(path);
        expect(performance.now() - begun).toBeGreaterThanOrEqual(299);
      });

      it('hangs until its client gives up', async () => {
        speech.fail(endpoint, { kind: 'hang' });
        await expect(ask(path, AbortSignal.timeout(200))).rejects.toThrow(/abort|timeout/i);
      });

      it('breaks off in the middle', async () => {
        const whole = await (await ask(path)).text();
        speech.fail(endpoint, { kind: 'break' });
        const response = await ask(path);
        let received = '';
        const reading = (async () => {
          const decoder = new TextDecoder('utf-8');
          for await (const chunk of response.body ?? []) received += decoder.decode(chunk);
        })();
        await expect(reading).rejects.toThrow();
        expect(received.length).toBeGreaterThan(0);
        expect(received.length).toBeLessThan(whole.length);
      });

      it('talks nonsense', async () => {
        const sense = await (await ask(path)).text();
        speech.fail(endpoint, { kind: 'nonsense' });
        const nonsense = await ask(path);
        expect(nonsense.status).toBe(200);
        expect(await nonsense.text()).not.toBe(sense);
      });
    });

    it('refuses a stream of sound, or drops it with the first words', async () => {
      const connect = () =>
        new WebSocket(`${speech.deepgramUrl}/v1/listen?sample_rate=8000&interim_results=true`);
      speech.fail('listen', { kind: 'status', status: 401 }, 1);
      const refused = await new Promise<Error>((resolve) => connect().once('error', resolve));
      expect(refused.message).toContain('401');

      speech.fail('listen', { kind: 'break' }, 1);
      const sound = await speech.utter('I would like to speak to a human.', 'en');
      const socket = connect();
      await new Promise((resolve) => socket.once('open', resolve));
      const closed = new Promise<number>((resolve) => socket.once('close', resolve));
      socket.send(Buffer.from(sound.buffer));
      expect(await closed).toBe(1006);
    });
  },
);
