import type { Language } from '@immolab/contracts';
import type { Provider, VoiceChoice } from './model-choice.js';

/** Voices that speak all four languages, where nothing else is chosen. */
const DEFAULTS: Readonly<Partial<Record<Provider, string>>> = { openai: 'nova', google: 'Kore' };

/** Whether a provider needs no voice chosen. */
export function hasVoiceForAll(provider: Provider): boolean {
  return DEFAULTS[provider] !== undefined;
}

/** The voice of a provider for a language: its own, else the one for all; null when there is none. */
export function voiceOf(
  voices: readonly VoiceChoice[],
  provider: Provider,
  language: Language,
): string | null {
  const of = (wanted: Language | null) =>
    voices.find((one) => one.provider === provider && one.language === wanted)?.voice;
  return of(language) ?? of(null) ?? DEFAULTS[provider] ?? null;
}
