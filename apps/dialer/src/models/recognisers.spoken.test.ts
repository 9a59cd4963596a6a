import { LINE_RATE, type SpeechServer, startSpeechServer } from '@immolab/call-testkit';
import { findFreePort } from '@immolab/testkit';
import { stt } from '@livekit/agents';
import { AudioFrame, AudioResampler } from '@livekit/rtc-node';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { silenceLiveKitLog } from '../agent/open-session.js';
import { readLiveConfig } from '../configuration/live-config.js';
import { loadDialerConfig } from '../configuration/load-dialer-config.js';
import { LIVE_ENVIRONMENT, STORES } from '../configuration/testing/live-environment.js';
import { CopyingVad } from '../voice/copy-vad-frames.js';
import { loadModels, type Models } from './load-models.js';

const RATE = 16_000;
const FRAME_SAMPLES = LINE_RATE / 50;
const REPEAT_MS = 1_000;

describe.skipIf(inject('liveKitServer') === null)(
  'the recognisers of a configuration (do not run without livekit-server or Go, and espeak-ng)',
  () => {
    let speech: SpeechServer;
    beforeAll(async () => {
      silenceLiveKitLog();
      speech = await startSpeechServer({ resultDelayMs: 0 });
    });
    afterAll(() => speech.stop());

    async function modelsOf(changes: Readonly<Record<string, string>>): Promise<Models> {
      const environment = {
        ...{ ...STORES, ...LIVE_ENVIRONMENT },
        DEEPGRAM_BASE_URL: speech.deepgramUrl.replace('ws://', 'http://'),
        COMPATIBLE_STT_BASE_URL: speech.openaiUrl,
        ...changes,
      };
      const config = readLiveConfig(loadDialerConfig(environment));
      if (config === null) throw new Error('not live');
      return loadModels(config);
    }

    /** What a telephone says, with the silence before and after it. */
    async function framesOf(text: string, language: string): Promise<AudioFrame[]> {
      const spoken = await speech.utter(text, language);
      const sound = new Int16Array(spoken.length + 2 * LINE_RATE);
      sound.set(spoken, LINE_RATE / 2);
      const resampler = new AudioResampler(LINE_RATE, RATE);
      const frames: AudioFrame[] = [];
      for (let at = 0; at + FRAME_SAMPLES <= sound.length; at += FRAME_SAMPLES) {
        const data = sound.slice(at, at + FRAME_SAMPLES);
        frames.push(...resampler.push(new AudioFrame(data, LINE_RATE, 1, FRAME_SAMPLES)));
      }
      return [...frames, ...resampler.flush()];
    }

    /**
     * Says a sentence again and again, as people do, until something is understood. The stream is left
     * open: closing it in the middle of sound makes LiveKit's detector reject what nobody awaits.
     */
    async function recognise(models: Models, language: 'de' | 'en', text: string) {
      const recogniser = models.createRecogniser(language, new CopyingVad({ model: 'silero' }));
      const stream = recogniser.stream();
      const frames = await framesOf(text, language);
      const push = () => {
        for (const frame of frames) stream.pushFrame(frame);
      };
      push();
      const again = setInterval(push, REPEAT_MS);
      try {
        for await (const event of stream) {
          const said = event.alternatives?.[0]?.text;
          if (event.type === stt.SpeechEventType.FINAL_TRANSCRIPT && said) return said;
        }
        return null;
      } finally {
        clearInterval(again);
      }
    }

    it.each(['deepgram:nova-3', 'compatible:whisper'])(
      'hear by %s what is said',
      async (STT_MODELS) => {
        const models = await modelsOf({ STT_MODELS });
        const text = 'Ungefähr dreitausendzweihundert.';
        expect(await recognise(models, 'de', text)).toBe(text);
      },
    );

    it('hear by the next recogniser when the first is away', async () => {
      const models = await modelsOf({
        STT_MODELS: 'deepgram:nova-3,compatible:whisper',
        DEEPGRAM_BASE_URL: `http://127.0.0.1:${await findFreePort()}`,
        STT_TIMEOUT_MS: '1000',
      });
      // What was said to the first one is lost, so that it has to be said again.
      expect(await recognise(models, 'en', 'No pets.')).toBe('No pets.');
    });
  },
);
