import { STT, TTS } from '@livekit/agents-plugin-elevenlabs';
import type { ProviderModels } from '../provider-models.js';

export interface ElevenlabsServer {
  readonly apiKey: string;
  readonly baseUrl: string;
}

const STREAMING = 'scribe_v2_realtime';

export function createElevenlabsModels(server: ElevenlabsServer): ProviderModels {
  const { apiKey, baseUrl: baseURL } = server;
  return {
    recogniser: ({ model, language, others }) =>
      new STT({
        ...{ apiKey, baseURL, model },
        languageCode: language,
        // "(laughs)" is no answer.
        tagAudioEvents: false,
        ...(others.length > 0 && model === STREAMING && { secondaryLanguages: [...others] }),
      }),
    synthesiser: ({ model, voice, language }) =>
      new TTS({ ...{ apiKey, baseURL, model, language }, voiceId: voice }),
  };
}
