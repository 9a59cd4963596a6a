import { LANGUAGES } from '@immolab/contracts';
import type { ConfigOf } from '@immolab/runtime';
import type { Trunk } from '../trunks/trunk.js';
import { diallingSettings } from './dialling-settings.js';
import { livekitSettings } from './livekit-settings.js';
import type { ModelKind, Provider } from './model-choice.js';
import { modelSettings } from './model-settings.js';
import { hasVoiceForAll, voiceOf } from './voices.js';

/** All that live calls are configured by. */
export const liveSettings = { ...livekitSettings, ...diallingSettings, ...modelSettings };

export type LiveSettings = ConfigOf<typeof liveSettings>;
type LiveName = keyof LiveSettings;

/** What is there of it: a setting that is faulty by itself is missing. */
export type KnownSettings = Partial<LiveSettings>;

/** The server and the models that live calls run on. */
export interface LiveConfig {
  readonly livekit: {
    readonly url: string;
    readonly apiKey: string;
    readonly apiSecret: string;
  };
  /** At least one. */
  readonly trunks: readonly Trunk[];
  readonly models: LiveSettings;
}

/** Each of these is needed for live calls. */
const REQUIRED = [
  'livekitUrl',
  'livekitApiKey',
  'livekitApiSecret',
  'sipTrunks',
  'sttModels',
  'ttsModels',
] as const satisfies readonly LiveName[];

/** Any of these says that live calls are wanted; keys of providers may be there for other programs. */
const SIGNS = [...REQUIRED, 'llmModels'] as const satisfies readonly LiveName[];

const LISTS = {
  stt: 'sttModels',
  llm: 'llmModels',
  tts: 'ttsModels',
} as const satisfies Record<ModelKind, LiveName>;

const KINDS: readonly ModelKind[] = ['stt', 'llm', 'tts'];

/** What a provider needs beside the server's own settings. */
const KEYS = {
  openai: 'openaiApiKey',
  deepgram: 'deepgramApiKey',
  elevenlabs: 'elevenlabsApiKey',
  google: 'googleApiKey',
} as const satisfies Partial<Record<Provider, LiveName>>;

const COMPATIBLE_URLS = {
  stt: 'compatibleSttBaseUrl',
  llm: 'compatibleLlmBaseUrl',
  tts: 'compatibleTtsBaseUrl',
} as const satisfies Record<ModelKind, LiveName>;

/** The live configuration; null when there is none, and the dialer serves test keys alone. */
export function readLiveConfig(config: LiveSettings): LiveConfig | null {
  const { livekitUrl: url, livekitApiKey: apiKey, livekitApiSecret: apiSecret, sipTrunks } = config;
  if (url === null || apiKey === null || apiSecret === null || sipTrunks === null) return null;
  return { livekit: { url, apiKey, apiSecret }, trunks: sipTrunks, models: config };
}

/** Whether live calls are wanted; a setting that is faulty by itself says so too. */
export function isLive(known: KnownSettings): boolean {
  return SIGNS.some((name) => known[name] !== null);
}

/** Everything that a live configuration lacks, a sentence each; nothing when none was begun. */
export function findLiveFaults(known: KnownSettings): readonly string[] {
  return isLive(known) ? findLacking(known) : [];
}

/** Everything that is lacking for live calls, a sentence each. */
export function findLacking(known: KnownSettings): readonly string[] {
  return [
    ...REQUIRED.filter((name) => known[name] === null).map(
      (name) => `${describeMissing(name)} Live calls need it.`,
    ),
    ...findMissingCredentials(known),
    ...findMissingVoices(known),
    ...findMisplacedInference(known),
  ];
}

function describeMissing(name: LiveName): string {
  const { env, description } = liveSettings[name];
  return `${env} is missing. ${description}`;
}

function listsNaming(known: KnownSettings, provider: Provider): readonly ModelKind[] {
  return KINDS.filter((kind) => known[LISTS[kind]]?.some((one) => one.provider === provider));
}

function findMissingCredentials(known: KnownSettings): string[] {
  const missing: { readonly name: LiveName; readonly kinds: readonly ModelKind[] }[] = [];
  for (const provider of ['openai', 'deepgram', 'elevenlabs', 'google'] as const) {
    const kinds = listsNaming(known, provider);
    if (kinds.length > 0) missing.push({ name: KEYS[provider], kinds });
  }
  for (const kind of listsNaming(known, 'compatible')) {
    missing.push({ name: COMPATIBLE_URLS[kind], kinds: [kind] });
  }
  return missing
    .filter(({ name }) => known[name] === null)
    .map(({ name, kinds }) => {
      const lists = kinds.map((kind) => liveSettings[LISTS[kind]].env);
      return `${describeMissing(name)} ${lists.join(' and ')} ${lists.length > 1 ? 'need' : 'needs'} it.`;
    });
}

function findMissingVoices({ ttsModels, ttsVoices }: KnownSettings): string[] {
  if (ttsVoices === undefined) return [];
  const providers = new Set(ttsModels?.map(({ provider }) => provider));
  return [...providers]
    .filter((provider) => !hasVoiceForAll(provider))
    .flatMap((provider) => {
      const mute = LANGUAGES.filter((language) => voiceOf(ttsVoices, provider, language) === null);
      if (mute.length === 0) return [];
      return [`TTS_VOICES names no voice of ${provider} for ${mute.join(', ')}.`];
    });
}

/** Its models are reached through LiveKit Cloud, with the same key as its rooms. */
function findMisplacedInference(known: KnownSettings): string[] {
  const kinds = listsNaming(known, 'livekit');
  const url = known.livekitUrl;
  if (kinds.length === 0 || url === null || url === undefined) return [];
  if (new URL(url).hostname.endsWith('.livekit.cloud')) return [];
  const lists = kinds.map((kind) => liveSettings[LISTS[kind]].env).join(' and ');
  return [`LIVEKIT_URL must be a server of LiveKit Cloud: ${lists} name models of LiveKit.`];
}
