import { inference } from '@livekit/agents';
import { type ProviderModels, TEMPERATURE } from '../provider-models.js';

export interface LivekitServer {
  readonly apiKey: string;
  readonly apiSecret: string;
}

/** Models that LiveKit Cloud offers, on the account of its rooms. */
export function createLivekitModels({ apiKey, apiSecret }: LivekitServer): ProviderModels {
  return {
    recogniser: ({ model, language, others, vad }) =>
      new inference.STT({
        ...{ apiKey, apiSecret, model, vad },
        language: others.length > 0 ? 'multi' : language,
      }),
    model: (model) =>
      new inference.LLM({
        ...{ apiKey, apiSecret, model },
        modelOptions: { temperature: TEMPERATURE, parallel_tool_calls: false },
      }),
    synthesiser: ({ model, voice, language }) =>
      new inference.TTS({ ...{ apiKey, apiSecret, model, voice, language } }),
  };
}
