import type { Language } from '@immolab/contracts';
import type { LiveSettings } from '../configuration/live-config.js';
import { voiceOf } from '../configuration/voices.js';

/** What kept speech depends on beside its text: who synthesises it, with which model and voice. */
export function voiceIdentityOf({
  ttsModels,
  ttsVoices,
}: LiveSettings): (language: Language) => string {
  const [first] = ttsModels ?? [];
  return (language) =>
    first === undefined
      ? ''
      : `${first.provider}:${first.model}:${voiceOf(ttsVoices, first.provider, language) ?? ''}`;
}
