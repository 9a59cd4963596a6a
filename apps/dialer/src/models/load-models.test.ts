import { LANGUAGES } from '@immolab/contracts';
import { inference } from '@livekit/agents';
import { beforeAll, describe, expect, it } from 'vitest';
import { silenceLiveKitLog } from '../agent/open-session.js';
import { type LiveConfig, readLiveConfig } from '../configuration/live-config.js';
import { loadDialerConfig } from '../configuration/load-dialer-config.js';
import { LIVE_ENVIRONMENT, STORES } from '../configuration/testing/live-environment.js';
import { loadModels } from './load-models.js';

beforeAll(silenceLiveKitLog);

function live(changes: Readonly<Record<string, string>> = {}): LiveConfig {
  const config = readLiveConfig(loadDialerConfig({ ...STORES, ...LIVE_ENVIRONMENT, ...changes }));
  if (config === null) throw new Error('not live');
  return config;
}

/** Every provider at once, each for all that it offers. */
const EVERY_PROVIDER = {
  LIVEKIT_URL: 'wss://agency.livekit.cloud',
  STT_MODELS: [
    ...['deepgram:nova-3', 'openai:gpt-4o-transcribe', 'openai:gpt-live-transcribe'],
    ...['compatible:whisper', 'elevenlabs:scribe_v2_realtime', 'elevenlabs:scribe_v1'],
    ...['google:gemini-3.5-transcribe-live', 'livekit:deepgram/nova-3'],
  ].join(),
  LLM_MODELS: 'openai:gpt-4.1-mini,compatible:qwen3,google:gemini-2.5-flash,livekit:openai/gpt-4.1',
  TTS_MODELS: [
    ...['elevenlabs:eleven_flash_v2_5', 'openai:gpt-4o-mini-tts', 'compatible:kokoro'],
    ...['deepgram:aura-2', 'google:gemini-2.5-flash-preview-tts', 'livekit:cartesia/sonic-3'],
  ].join(),
  TTS_VOICES: 'elevenlabs=a,compatible=b,deepgram=c,livekit=d',
  COMPATIBLE_STT_BASE_URL: 'http://127.0.0.1:9/v1',
  COMPATIBLE_LLM_BASE_URL: 'http://127.0.0.1:9/v1',
  COMPATIBLE_TTS_BASE_URL: 'http://127.0.0.1:9/v1',
  ELEVENLABS_API_KEY: 'key',
  GOOGLE_API_KEY: 'key',
};

describe('the models of the configuration', () => {
  it('are made for every provider, kind and language', async () => {
    for (const sttLanguages of ['lead', 'all']) {
      const models = await loadModels(live({ ...EVERY_PROVIDER, STT_LANGUAGES: sttLanguages }));
      const vad = new inference.VAD({ model: 'silero' });
      for (const language of LANGUAGES) {
        expect(models.createRecogniser(language, vad).capabilities.streaming).toBe(true);
        expect(models.createSynthesiser(language).numChannels).toBe(1);
      }
      expect(models.createModel()?.name).toBe('openai:gpt-4.1-mini');
    }
  });

  it('need no language model', async () => {
    expect((await loadModels(live())).createModel()).toBeNull();
  });

  it('take the first choice alone where there is no other', async () => {
    const models = await loadModels(live({ LLM_MODELS: 'openai:gpt-4.1-mini' }));
    const vad = new inference.VAD({ model: 'silero' });
    expect(models.createRecogniser('de', vad).model).toBe('nova-3');
    expect(models.createModel()?.llm.model).toBe('gpt-4.1-mini');
  });
});
