import type { KnownSettings } from '../configuration/live-config.js';
import type { ModelKind, Provider } from '../configuration/model-choice.js';
import { type ProviderRequest, requestFor, type Verdict } from './provider-requests.js';

/** What a provider said to the key of the configuration. */
export interface ProviderCheck {
  readonly provider: Provider;
  /** What it is configured for. */
  readonly kinds: readonly ModelKind[];
  /** The setting that holds its key, or its address where it needs none. */
  readonly setting: string;
  readonly verdict: Verdict | { readonly kind: 'unreachable'; readonly error: unknown };
}

/** Long enough for a slow start of a connection; all are asked at once. */
const TIMEOUT_MS = 5_000;

const SETTINGS: Readonly<Record<Exclude<Provider, 'compatible' | 'livekit'>, string>> = {
  openai: 'OPENAI_API_KEY',
  deepgram: 'DEEPGRAM_API_KEY',
  elevenlabs: 'ELEVENLABS_API_KEY',
  google: 'GOOGLE_API_KEY',
};

const KINDS: readonly ModelKind[] = ['stt', 'llm', 'tts'];

/**
 * Asks every provider that the configuration names whether it takes the key, all at once. Models of
 * LiveKit are not asked for (their key is that of the server), nor is a provider whose key or address
 * is missing. Never throws, never tells a key.
 */
export function checkProviders(settings: KnownSettings): Promise<ProviderCheck[]> {
  const { sttModels: stt, llmModels: llm, ttsModels: tts } = settings;
  const lists = { stt, llm, tts };
  const wanted = new Map<string, { provider: Provider; kinds: ModelKind[]; models: string[] }>();
  for (const kind of KINDS) {
    for (const { provider, model } of lists[kind] ?? []) {
      // Compatible servers are one a kind.
      const name = provider === 'compatible' ? `${provider} ${kind}` : provider;
      const entry = wanted.get(name) ?? { provider, kinds: [], models: [] };
      if (!entry.kinds.includes(kind)) entry.kinds.push(kind);
      entry.models.push(model);
      wanted.set(name, entry);
    }
  }
  return Promise.all(
    [...wanted.values()].flatMap(({ provider, kinds, models }) => {
      const request = requestFor(settings, provider, kinds[0] ?? 'llm', models);
      if (request === null) return [];
      const setting = settingOf(provider, kinds);
      return [ask(request).then((verdict) => ({ provider, kinds, setting, verdict }))];
    }),
  );
}

function settingOf(provider: Provider, [kind]: readonly ModelKind[]): string {
  if (provider === 'compatible') return `COMPATIBLE_${(kind ?? 'llm').toUpperCase()}_BASE_URL`;
  return provider === 'livekit' ? 'LIVEKIT_API_KEY' : SETTINGS[provider];
}

async function ask(request: ProviderRequest): Promise<ProviderCheck['verdict']> {
  const { url, method, headers } = request;
  try {
    const signal = AbortSignal.timeout(TIMEOUT_MS);
    // A key is not carried to wherever an answer points.
    const answer = await fetch(url, { method, headers, signal, redirect: 'manual' });
    return request.read(answer.status, await answer.text());
  } catch (error) {
    return { kind: 'unreachable', error };
  }
}
