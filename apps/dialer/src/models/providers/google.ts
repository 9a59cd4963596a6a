import type { Language } from '@immolab/contracts';
import { beta, LLM } from '@livekit/agents-plugin-google';
import { type ProviderModels, TEMPERATURE } from '../provider-models.js';

export interface GoogleServer {
  readonly apiKey: string;
}

/** Of the Gemini API, which wants a region. */
const LOCALES: Readonly<Record<Language, string>> = {
  de: 'de-DE',
  fr: 'fr-FR',
  en: 'en-US',
  nl: 'nl-NL',
};

export function createGoogleModels({ apiKey }: GoogleServer): ProviderModels {
  // Without it the plugin asks the environment.
  const vertexai = false;
  return {
    recogniser: ({ model, language, others }) =>
      new beta.GeminiSTT({
        ...{ apiKey, vertexai, model },
        language: LOCALES[language],
        ...(others.length > 0 && {
          languageCodes: [language, ...others].map((one) => LOCALES[one]),
        }),
      }),
    model: (model) => new LLM({ apiKey, vertexai, model, temperature: TEMPERATURE }),
    synthesiser: ({ model, voice }) =>
      new beta.TTS({
        ...{ apiKey, vertexai, model },
        voiceName: voice,
        instructions: 'Say the following calmly and kindly, word for word, nothing else',
      }),
  };
}
