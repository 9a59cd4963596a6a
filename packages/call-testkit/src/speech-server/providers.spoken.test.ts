import { initializeLogger, llm, stt } from '@livekit/agents';
import * as deepgram from '@livekit/agents-plugin-deepgram';
import * as openai from '@livekit/agents-plugin-openai';
import { AudioFrame } from '@livekit/rtc-node';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { throughMuLaw } from '../audio/mu-law.js';
import { resample } from '../audio/resample.js';
import { LINE_RATE } from '../audio/tone.js';
import { type SpeechServer, startSpeechServer } from './start-speech-server.js';

const RATE = 16_000;
const FRAME_SAMPLES = RATE / 10;

describe.skipIf(inject('liveKitServer') === null)(
  "LiveKit's own clients (do not run without livekit-server or Go, and espeak-ng)",
  () => {
    let speech: SpeechServer;
    beforeAll(async () => {
      initializeLogger({ pretty: false, level: 'silent' });
      speech = await startSpeechServer({ resultDelayMs: 0 });
    });
    afterAll(() => speech.stop());

    /** What a telephone says, in frames of 100 ms, with the silence after it. */
    const utterFrames = async (text: string, language: string): Promise<AudioFrame[]> => {
      const spoken = throughMuLaw(await speech.utter(text, language));
      const sound = new Int16Array(spoken.length + LINE_RATE);
      sound.set(spoken, LINE_RATE / 4);
      const samples = resample({ samples: sound, rate: LINE_RATE }, RATE);
      const count = Math.floor(samples.length / FRAME_SAMPLES);
      return Array.from({ length: count }, (_, index) => {
        const data = samples.slice(index * FRAME_SAMPLES, (index + 1) * FRAME_SAMPLES);
        return new AudioFrame(data, RATE, 1, FRAME_SAMPLES);
      });
    };

    it.each([
      ['en-US', 'About three thousand two hundred.'],
      ['de', 'Ungefähr dreitausendzweihundert.'],
      ['fr', 'Environ trois mille deux cents.'],
      ['nl', 'Ongeveer drieduizend tweehonderd.'],
    ])('of Deepgram stream words, then the sentence (%s)', async (language, text) => {
      const client = new deepgram.STT({ apiKey: 'x', baseUrl: speech.deepgramUrl, language });
      const stream = client.stream();
      for (const frame of await utterFrames(text, language.slice(0, 2))) stream.pushFrame(frame);
      const events: stt.SpeechEvent[] = [];
      for await (const event of stream) {
        events.push(event);
        if (event.type === stt.SpeechEventType.END_OF_SPEECH) break;
      }
      stream.close();
      const of = (type: stt.SpeechEventType) =>
        events.filter((event) => event.type === type).map((event) => event.alternatives?.[0]?.text);
      expect(events[0]?.type).toBe(stt.SpeechEventType.START_OF_SPEECH);
      expect(of(stt.SpeechEventType.FINAL_TRANSCRIPT)).toEqual([text]);
      const interim = of(stt.SpeechEventType.INTERIM_TRANSCRIPT);
      expect(interim.length).toBeGreaterThan(1);
      expect(interim.filter((said) => !text.startsWith(said ?? '-'))).toEqual([]);
    });

    it('of OpenAI are given a transcript', async () => {
      const client = new openai.STT({
        ...{ apiKey: 'x', baseURL: speech.openaiUrl, model: 'whisper-1' },
        ...{ language: 'en', useRealtime: false },
      });
      const event = await client.recognize(await utterFrames('No pets.', 'en'));
      expect(event.alternatives?.[0]?.text).toBe('No pets.');
    });

    it('of OpenAI are given speech, which telephones understand from then on', async () => {
      const text = 'Have you any pets?';
      const client = new openai.TTS({ apiKey: 'x', baseURL: speech.openaiUrl, voice: 'alloy' });
      const samples: number[] = [];
      for await (const { frame } of client.synthesize(text)) samples.push(...frame.data);
      const ear = speech.listenToAgent('en');
      ear.push(throughMuLaw(resample({ samples: Int16Array.from(samples), rate: 24_000 }, 8_000)));
      ear.push(new Int16Array(1_600));
      expect(ear.best().map((sentence) => sentence.text)).toEqual([text]);
    });

    it('of OpenAI are given what the policy answers: words and tool calls', async () => {
      speech.answerChatsBy(({ tools }) =>
        tools === undefined
          ? { text: 'Certainly, one moment.' }
          : { toolCalls: [{ name: 'answer', args: { text: 'yes' } }] },
      );
      const model = new openai.LLM({ apiKey: 'x', baseURL: speech.openaiUrl, model: 'any' });
      const ask = async (toolCtx?: llm.ToolContext) => {
        const chatCtx = llm.ChatContext.empty();
        chatCtx.addMessage({ role: 'user', content: 'Hello.' });
        const deltas: llm.ChoiceDelta[] = [];
        const request = toolCtx === undefined ? { chatCtx } : { chatCtx, toolCtx };
        for await (const { delta } of model.chat(request)) if (delta) deltas.push(delta);
        return deltas;
      };
      const said = (await ask()).map(({ content }) => content ?? '').join('');
      expect(said).toBe('Certainly, one moment.');
      const tool = llm.tool({ name: 'answer', description: 'An answer.', execute: async () => '' });
      const calls = (await ask(new llm.ToolContext([tool]))).flatMap(
        ({ toolCalls }) => toolCalls ?? [],
      );
      expect(calls).toMatchObject([{ name: 'answer', args: '{"text":"yes"}' }]);
    });
  },
);
