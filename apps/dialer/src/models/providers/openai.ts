import { LLM, STT } from '@livekit/agents-plugin-openai';
import { OpenAI } from 'openai';
import { type ProviderModels, TEMPERATURE } from '../provider-models.js';
import { OpenaiSpeech } from './openai-speech.js';

/** A server that speaks OpenAI's API, OpenAI's own included. */
export interface OpenaiServer {
  readonly apiKey: string | null;
  readonly baseUrl: string;
  /** Time from a request to its answer's first byte. */
  readonly timeoutMs: number;
}

/** Sent where a server wants no key: the client insists on one. */
const NO_KEY = 'none';

/** They take sound as it comes; all others take a whole utterance. */
const STREAMING = /^gpt-(live-transcribe|realtime-whisper)/;
/** They accept several languages at once; others detect one. */
const MANY_LANGUAGES = /^gpt-(live-)?transcribe/;

export function createOpenaiModels(server: OpenaiServer): ProviderModels {
  const apiKey = server.apiKey ?? NO_KEY;
  const baseURL = server.baseUrl;
  // The plugin's own client waits ten minutes for an answer.
  const client = new OpenAI({
    ...{ apiKey, baseURL, timeout: server.timeoutMs, maxRetries: 0 },
    // It would quote what people say.
    logLevel: 'off',
  });
  return {
    recogniser: ({ model, language, others, vad }) => {
      const many = MANY_LANGUAGES.test(model);
      return new STT({
        ...{ apiKey, baseURL, client, model, vad },
        useRealtime: STREAMING.test(model),
        language: many ? [language, ...others] : language,
        detectLanguage: !many && others.length > 0,
      });
    },
    model: (model) =>
      new LLM({
        ...{ apiKey, baseURL, client, model },
        temperature: TEMPERATURE,
        // The script answers one call at a time.
        parallelToolCalls: false,
      }),
    synthesiser: ({ model, voice }) => new OpenaiSpeech({ client, model, voice }),
  };
}
