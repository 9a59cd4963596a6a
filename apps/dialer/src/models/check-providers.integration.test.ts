import { createLogger } from '@immolab/runtime';
import { findFreePort } from '@immolab/testkit';
import { describe, expect, it } from 'vitest';
import { readLiveConfig } from '../configuration/live-config.js';
import { loadDialerConfig } from '../configuration/load-dialer-config.js';
import { LIVE_ENVIRONMENT, STORES } from '../configuration/testing/live-environment.js';
import { startProviderStandIn } from '../doctor/testing/start-provider-stand-in.js';
import { checkProviders } from './check-providers.js';
import { reportProviders } from './report-providers.js';

function live(changes: Readonly<Record<string, string>>) {
  const config = readLiveConfig(loadDialerConfig({ ...STORES, ...LIVE_ENVIRONMENT, ...changes }));
  if (config === null) throw new Error('not live');
  return config;
}

const ELEVENLABS = {
  STT_MODELS: 'elevenlabs:scribe_v1',
  TTS_MODELS: 'elevenlabs:eleven_flash_v2_5',
  TTS_VOICES: 'elevenlabs=a',
  ELEVENLABS_API_KEY: 'key-canary-of-elevenlabs',
};
const MODELS = { data: [{ id: 'gpt-4o-mini-tts' }, { id: 'gpt-4.1-mini' }] };

/** What a provider's answer to its check means. */
async function verdictOf(
  changes: (url: string) => Record<string, string>,
  answer: Parameters<typeof startProviderStandIn>,
) {
  const { url, requests } = await startProviderStandIn(...answer);
  return { checks: await checkProviders(live(changes(url)).models), requests };
}

const openai = (url: string) => ({
  STT_MODELS: 'openai:gpt-4o-mini-tts',
  LLM_MODELS: 'openai:gpt-4.1-mini',
  OPENAI_BASE_URL: `${url}/v1`,
});
const deepgram = (url: string) => ({
  TTS_MODELS: 'deepgram:aura-2',
  TTS_VOICES: 'deepgram=a',
  DEEPGRAM_BASE_URL: url,
});
const elevenlabs = (url: string) => ({ ...ELEVENLABS, ELEVENLABS_BASE_URL: `${url}/v1` });

describe('the key of a provider', () => {
  it.each<[string, (url: string) => Record<string, string>, number, unknown, string]>([
    ['openai', openai, 200, MODELS, 'accepted'],
    ['openai', openai, 200, { data: [{ id: 'another' }] }, 'unknown_models'],
    ['openai', openai, 401, {}, 'refused'],
    ['openai', openai, 403, { error: { message: 'Missing scopes: model.read' } }, 'accepted'],
    ['openai', openai, 500, {}, 'unexpected'],
    ['openai', openai, 302, {}, 'unexpected'],
    ['deepgram', deepgram, 400, { err_code: 'Bad Request' }, 'accepted'],
    ['deepgram', deepgram, 401, { err_code: 'INVALID_AUTH' }, 'refused'],
    ['elevenlabs', elevenlabs, 200, [], 'accepted'],
    ['elevenlabs', elevenlabs, 401, { detail: { status: 'missing_permissions' } }, 'accepted'],
    ['elevenlabs', elevenlabs, 401, { detail: { status: 'invalid_api_key' } }, 'refused'],
  ])('of %s (%#): HTTP status %i', async (provider, changes, status, body, kind) => {
    const { checks, requests } = await verdictOf(changes, [status, body]);
    expect(checks).toMatchObject([{ provider, verdict: { kind } }]);
    // However many models are named, a provider is asked once.
    expect(requests).toHaveLength(1);
    expect(requests[0]).toContain('key-canary');
  });

  it('is not asked of a compatible server that has none, nor a list of its models', async () => {
    const { url, requests } = await startProviderStandIn(404);
    const address = { COMPATIBLE_STT_BASE_URL: url, COMPATIBLE_TTS_BASE_URL: `${url}/v1/` };
    const models = { STT_MODELS: 'compatible:a', TTS_MODELS: 'compatible:b' };
    const config = live({ ...models, ...address, TTS_VOICES: 'compatible=c' });
    expect(await checkProviders(config.models)).toMatchObject([
      { setting: 'COMPATIBLE_STT_BASE_URL', verdict: { kind: 'accepted' } },
      { setting: 'COMPATIBLE_TTS_BASE_URL', verdict: { kind: 'accepted' } },
    ]);
    expect(requests.toSorted()).toEqual(['GET /models undefined', 'GET /v1/models undefined']);
  });

  it('is told nowhere: the log names its setting', async () => {
    const refusing = await startProviderStandIn(401);
    const away = `http://127.0.0.1:${await findFreePort()}`;
    const lines: string[] = [];
    const logger = createLogger({
      service: 'dialer',
      level: 'debug',
      destination: { write: (line) => void lines.push(line) },
    });
    const config = live({ OPENAI_BASE_URL: `${refusing.url}/v1`, DEEPGRAM_BASE_URL: away });
    await reportProviders(config, logger);
    const log = lines.join('');
    expect(log).not.toContain('key-canary');
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { event: 'provider.unreachable', setting: 'DEEPGRAM_API_KEY' },
      { event: 'provider.refused', setting: 'OPENAI_API_KEY' },
    ]);
  });
});
