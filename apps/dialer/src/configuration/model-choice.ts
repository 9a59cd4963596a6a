import { LANGUAGES, type Language } from '@immolab/contracts';
import { z } from 'zod';

/** What a model does in a call. */
export type ModelKind = 'stt' | 'llm' | 'tts';

/** Who offers models. `compatible` is any server that speaks OpenAI's API. */
export const PROVIDERS = [
  'openai',
  'compatible',
  'deepgram',
  'elevenlabs',
  'google',
  'livekit',
] as const;
export type Provider = (typeof PROVIDERS)[number];

/** Who offers which kind, in the order of the documents. */
const OFFERED: Readonly<Record<ModelKind, readonly Provider[]>> = {
  stt: ['openai', 'compatible', 'deepgram', 'elevenlabs', 'google', 'livekit'],
  llm: ['openai', 'compatible', 'google', 'livekit'],
  tts: ['openai', 'compatible', 'deepgram', 'elevenlabs', 'google', 'livekit'],
};

export interface ModelChoice {
  readonly provider: Provider;
  /** As its provider names it; it may hold colons (`llama3.1:8b`). */
  readonly model: string;
}

/** A voice for one language, or for all that have none of their own. */
export interface VoiceChoice {
  readonly provider: Provider;
  readonly language: Language | null;
  readonly voice: string;
}

const list = (text: string): string[] =>
  text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');

const isProvider = (name: string): name is Provider => PROVIDERS.some((one) => one === name);
const isLanguage = (name: string): name is Language => LANGUAGES.some((one) => one === name);

/** `provider:model`, the first choice first, separated by commas. */
export function modelList(kind: ModelKind) {
  return z.string().transform((text, context): readonly ModelChoice[] => {
    const choices: ModelChoice[] = [];
    for (const item of list(text)) {
      const found = readChoice(kind, item);
      if ('fault' in found) context.addIssue({ code: 'custom', message: found.fault });
      else choices.push(found);
    }
    if (text.replaceAll(',', '').trim() === '') {
      context.addIssue({ code: 'custom', message: 'must name at least one provider:model' });
    }
    return choices;
  });
}

function readChoice(kind: ModelKind, item: string): ModelChoice | { readonly fault: string } {
  const at = item.indexOf(':');
  const provider = item.slice(0, Math.max(at, 0)).trim();
  const model = item.slice(at + 1).trim();
  if (at < 0 || provider === '' || model === '') {
    return { fault: `must be a list of provider:model, which "${item}" is not` };
  }
  const offered = OFFERED[kind];
  if (!isProvider(provider) || !offered.includes(provider)) {
    return { fault: `names "${provider}", which is none of ${offered.join(', ')}` };
  }
  return { provider, model };
}

/** `provider=voice` for all languages and `provider.language=voice` for one, separated by commas. */
export function voiceList() {
  return z.string().transform((text, context): readonly VoiceChoice[] => {
    const voices: VoiceChoice[] = [];
    for (const item of list(text)) {
      const found = readVoice(item);
      if ('fault' in found) context.addIssue({ code: 'custom', message: found.fault });
      else voices.push(found);
    }
    return voices;
  });
}

function readVoice(item: string): VoiceChoice | { readonly fault: string } {
  const [, provider = '', language = '', voice = ''] =
    /^([a-z]+)(?:\.([a-z]+))?\s*=\s*(\S.*)$/.exec(item) ?? [];
  if (voice === '') {
    return {
      fault: `must be a list of provider=voice or provider.language=voice, which "${item}" is not`,
    };
  }
  if (!isProvider(provider) || !OFFERED.tts.includes(provider)) {
    return { fault: `names "${provider}", which is none of ${OFFERED.tts.join(', ')}` };
  }
  if (language === '') return { provider, language: null, voice };
  if (!isLanguage(language)) {
    return { fault: `names the language "${language}", which is none of ${LANGUAGES.join(', ')}` };
  }
  return { provider, language, voice };
}
