import type { KnownSettings, LiveConfig } from '../configuration/live-config.js';
import type { ModelKind, Provider } from '../configuration/model-choice.js';
import type { ProviderModels } from './provider-models.js';

/** Each plugin costs its process some megabytes, so each is imported where it is named. */
export async function loadProvider(
  { models, livekit }: LiveConfig,
  kind: ModelKind,
  provider: Provider,
): Promise<ProviderModels> {
  const timeoutMs = {
    stt: models.sttTimeoutMs,
    llm: models.llmAttemptMs,
    tts: models.ttsTimeoutMs,
  }[kind];
  switch (provider) {
    case 'openai': {
      const { createOpenaiModels } = await import('./providers/openai.js');
      const { openaiApiKey: apiKey, openaiBaseUrl: baseUrl } = models;
      return createOpenaiModels({ apiKey, baseUrl, timeoutMs });
    }
    case 'compatible': {
      const { createOpenaiModels } = await import('./providers/openai.js');
      const baseUrl = given(compatibleUrl(models, kind));
      return createOpenaiModels({ apiKey: models.compatibleApiKey, baseUrl, timeoutMs });
    }
    case 'deepgram': {
      const { createDeepgramModels } = await import('./providers/deepgram.js');
      return createDeepgramModels({
        apiKey: given(models.deepgramApiKey),
        baseUrl: models.deepgramBaseUrl,
      });
    }
    case 'elevenlabs': {
      const { createElevenlabsModels } = await import('./providers/elevenlabs.js');
      return createElevenlabsModels({
        apiKey: given(models.elevenlabsApiKey),
        baseUrl: models.elevenlabsBaseUrl,
      });
    }
    case 'google': {
      const { createGoogleModels } = await import('./providers/google.js');
      return createGoogleModels({ apiKey: given(models.googleApiKey) });
    }
    case 'livekit': {
      const { createLivekitModels } = await import('./providers/livekit.js');
      return createLivekitModels(livekit);
    }
  }
}

/** Where the compatible server of a kind listens. */
export function compatibleUrl(models: KnownSettings, kind: ModelKind): string | null {
  const { compatibleSttBaseUrl, compatibleLlmBaseUrl, compatibleTtsBaseUrl } = models;
  const urls = { stt: compatibleSttBaseUrl, llm: compatibleLlmBaseUrl, tts: compatibleTtsBaseUrl };
  return urls[kind] ?? null;
}

/** What the configuration has made sure of. */
function given(value: string | null): string {
  if (value === null) throw new Error('the live configuration is incomplete');
  return value;
}
