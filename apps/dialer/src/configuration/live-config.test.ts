import { ConfigurationError, type Environment, summarizeConfig } from '@immolab/runtime';
import { describe, expect, it } from 'vitest';
import { readLiveConfig } from './live-config.js';
import { loadDialerConfig } from './load-dialer-config.js';
import { dialerSettings } from './settings.js';
import { LIVE_ENVIRONMENT, STORES } from './testing/live-environment.js';

function faultsOf(env: Environment): readonly string[] {
  try {
    loadDialerConfig(env);
  } catch (error) {
    if (error instanceof ConfigurationError) return error.faults;
    throw error;
  }
  return [];
}

/** The variables that the faults are about, one a fault. */
const named = (env: Environment) => faultsOf(env).map((fault) => fault.split(' ')[0]);

describe('the live configuration', () => {
  it('is none when nothing of it is set, whatever keys of providers are there', () => {
    const config = loadDialerConfig({ ...STORES, OPENAI_API_KEY: 'of another program' });
    expect(readLiveConfig(config)).toBeNull();
  });

  it('is there when all of it is set', () => {
    const live = readLiveConfig(loadDialerConfig({ ...STORES, ...LIVE_ENVIRONMENT }));
    expect(live?.livekit).toEqual({
      url: 'ws://127.0.0.1:9',
      apiKey: 'APIcanary',
      apiSecret: 'secret-canary-of-livekit',
    });
    expect(live?.trunks).toMatchObject([{ id: 'ST_canary', numbers: ['+41445550100'] }]);
    expect(live?.models.sttModels).toEqual([{ provider: 'deepgram', model: 'nova-3' }]);
  });

  it.each([
    'LIVEKIT_URL',
    'LIVEKIT_API_KEY',
    'SIP_TRUNKS',
    'STT_MODELS',
    'TTS_MODELS',
    'LLM_MODELS',
  ])('is refused with everything that is missing when only %s is set', (name) => {
    const values = { ...LIVE_ENVIRONMENT, LLM_MODELS: 'google:gemini-2.5-flash' };
    const env = { ...STORES, [name]: new Map(Object.entries(values)).get(name) };
    const expected = [
      'LIVEKIT_URL',
      'LIVEKIT_API_KEY',
      'LIVEKIT_API_SECRET',
      'SIP_TRUNKS',
      'STT_MODELS',
      'TTS_MODELS',
    ].filter((one) => one !== name);
    expect(named(env)).toEqual(expect.arrayContaining(expected));
    expect(named(env)).not.toContain(name);
  });

  it('names in one message what is missing of stores, server and providers', () => {
    const env = {
      LIVEKIT_URL: 'ws://livekit:7880',
      STT_MODELS: 'deepgram:nova-3,compatible:whisper',
      LLM_MODELS: 'openai:gpt-4.1-mini',
      TTS_MODELS: 'elevenlabs:eleven_flash_v2_5,openai:tts-1',
    };
    expect(named(env)).toEqual([
      'DATABASE_URL',
      'QUEUE_URL',
      'LIVEKIT_API_KEY',
      'LIVEKIT_API_SECRET',
      'SIP_TRUNKS',
      'OPENAI_API_KEY',
      'DEEPGRAM_API_KEY',
      'ELEVENLABS_API_KEY',
      'COMPATIBLE_STT_BASE_URL',
      'TTS_VOICES',
    ]);
    const text = faultsOf(env).join('\n');
    expect(text).toContain('OPENAI_API_KEY is missing. Key of OpenAI. LLM_MODELS and TTS_MODELS');
    expect(text).toContain('TTS_VOICES names no voice of elevenlabs for de, fr, en, nl.');
  });

  it('counts a setting that is faulty by itself as a wish for live calls', () => {
    expect(named({ ...STORES, STT_MODELS: 'nonsense' })).toContain('LIVEKIT_URL');
  });

  it('allows models of LiveKit only on LiveKit Cloud', () => {
    const env = { ...STORES, ...LIVE_ENVIRONMENT, STT_MODELS: 'livekit:deepgram/nova-3' };
    expect(faultsOf(env)).toEqual([
      'LIVEKIT_URL must be a server of LiveKit Cloud: STT_MODELS name models of LiveKit.',
    ]);
    expect(faultsOf({ ...env, LIVEKIT_URL: 'wss://agency.livekit.cloud' })).toEqual([]);
  });

  it('shows no secret, neither in its summary nor in a fault', () => {
    const env = { ...STORES, ...LIVE_ENVIRONMENT };
    const shown = summarizeConfig(dialerSettings, loadDialerConfig(env));
    expect(JSON.stringify(shown)).not.toMatch(/(secret|key)-canary/);
    expect(shown.STT_MODELS).toBe('{"provider":"deepgram","model":"nova-3"}');
    expect(faultsOf({ ...env, LIVEKIT_API_SECRET: 'canary' }).join()).not.toContain('canary');
  });
});
