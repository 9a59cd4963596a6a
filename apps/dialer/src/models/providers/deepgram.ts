import { STT, TTS } from '@livekit/agents-plugin-deepgram';
import type { ProviderModels } from '../provider-models.js';

export interface DeepgramServer {
  readonly apiKey: string;
  readonly baseUrl: string;
}

/** What people say is not to be kept for training. */
const mipOptOut = true;

export function createDeepgramModels({ apiKey, baseUrl }: DeepgramServer): ProviderModels {
  return {
    recogniser: ({ model, language, others }) =>
      new STT({
        ...{ apiKey, model, mipOptOut },
        baseUrl: baseUrl.replace(/^http/, 'ws'),
        language: others.length > 0 ? 'multi' : language,
        // "um" is no answer.
        fillerWords: false,
      }),
    // Deepgram's voices are models: aura-2 with the voice viktoria is aura-2-viktoria-de.
    synthesiser: ({ model, voice, language }) =>
      new TTS({ ...{ apiKey, baseUrl, mipOptOut }, model: `${model}-${voice}-${language}` }),
  };
}
