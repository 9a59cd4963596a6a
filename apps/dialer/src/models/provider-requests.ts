import type { KnownSettings } from '../configuration/live-config.js';
import type { ModelKind, Provider } from '../configuration/model-choice.js';
import { compatibleUrl } from './load-provider.js';

/** What an answer to a check says. */
export type Verdict =
  | { readonly kind: 'accepted' }
  | { readonly kind: 'refused' }
  /** Models that the provider does not have, or does not give to this key. */
  | { readonly kind: 'unknown_models'; readonly models: readonly string[] }
  | { readonly kind: 'unexpected'; readonly status: number };

/** A request that a provider answers only for a valid key, without charging for it. */
export interface ProviderRequest {
  readonly url: string;
  readonly method: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly read: (status: number, body: string) => Verdict;
}

/**
 * What is asked of a provider; null where its key or address is missing, and where nothing is to be
 * asked beside LiveKit itself.
 */
export function requestFor(
  settings: KnownSettings,
  provider: Provider,
  kind: ModelKind,
  models: readonly string[],
): ProviderRequest | null {
  switch (provider) {
    case 'openai':
      return settings.openaiApiKey && settings.openaiBaseUrl
        ? listModels(settings.openaiBaseUrl, settings.openaiApiKey, models)
        : null;
    case 'compatible': {
      const url = compatibleUrl(settings, kind);
      return url ? listModels(url, settings.compatibleApiKey ?? null, models) : null;
    }
    case 'deepgram':
      return settings.deepgramApiKey && settings.deepgramBaseUrl
        ? recogniseNothing(settings.deepgramBaseUrl, settings.deepgramApiKey)
        : null;
    case 'elevenlabs':
      return settings.elevenlabsApiKey && settings.elevenlabsBaseUrl
        ? listVoiceModels(settings.elevenlabsBaseUrl, settings.elevenlabsApiKey)
        : null;
    case 'google':
      return settings.googleApiKey ? listGoogleModels(settings.googleApiKey, models) : null;
    case 'livekit':
      return null;
  }
}

const GOOGLE = 'https://generativelanguage.googleapis.com/v1beta';

function listModels(
  baseUrl: string,
  apiKey: string | null,
  models: readonly string[],
): ProviderRequest {
  return {
    url: `${baseUrl.replace(/\/$/, '')}/models`,
    method: 'GET',
    headers: apiKey === null ? {} : { authorization: `Bearer ${apiKey}` },
    read: (status, body) => {
      // A compatible server need not have a list.
      if (status === 404 || status === 405) return { kind: 'accepted' };
      return readList(status, body, models, body.includes('Missing scopes'));
    },
  };
}

function listGoogleModels(apiKey: string, models: readonly string[]): ProviderRequest {
  return {
    url: `${GOOGLE}/models?pageSize=1000`,
    method: 'GET',
    headers: { 'x-goog-api-key': apiKey },
    read: (status, body) =>
      status === 400 && body.includes('API_KEY_INVALID')
        ? { kind: 'refused' }
        : readList(status, body, models, false),
  };
}

function listVoiceModels(baseUrl: string, apiKey: string): ProviderRequest {
  return {
    url: `${baseUrl.replace(/\/$/, '')}/models`,
    method: 'GET',
    headers: { 'xi-api-key': apiKey },
    // A key may be allowed to speak and nothing else.
    read: (status, body) => read(status, body.includes('missing_permissions')),
  };
}

/** Without sound it is a bad request, but only for a key that may ask. Every region has it. */
function recogniseNothing(baseUrl: string, apiKey: string): ProviderRequest {
  return {
    url: `${baseUrl.replace(/\/$/, '')}/v1/listen`,
    method: 'POST',
    headers: { authorization: `Token ${apiKey}`, 'content-type': 'audio/wav' },
    read: (status) => (status === 400 ? { kind: 'accepted' } : read(status, false)),
  };
}

function read(status: number, mayNotAsk: boolean): Verdict {
  if (status === 401 || status === 403) return { kind: mayNotAsk ? 'accepted' : 'refused' };
  if (status >= 200 && status < 300) return { kind: 'accepted' };
  return { kind: 'unexpected', status };
}

function readList(
  status: number,
  body: string,
  models: readonly string[],
  mayNotAsk: boolean,
): Verdict {
  const verdict = read(status, mayNotAsk);
  const listed = status === 200 ? namesIn(body) : null;
  if (verdict.kind !== 'accepted' || listed === null) return verdict;
  const unknown = models.filter((model) => !listed.has(model));
  return unknown.length > 0 ? { kind: 'unknown_models', models: unknown } : verdict;
}

/** Names in a list of models, as OpenAI (`data`, `id`) or Google (`models`, `name`) write it. */
function namesIn(body: string): ReadonlySet<string> | null {
  const names = [...body.matchAll(/"(?:id|name)"\s*:\s*"(?:models\/)?([^"]+)"/g)].map(
    ([, name]) => name ?? '',
  );
  return names.length > 0 ? new Set(names) : null;
}
