import { LANGUAGES, type Language } from '@immolab/contracts';
import type { stt, tts, VAD } from '@livekit/agents';
import type { LiveConfig } from '../configuration/live-config.js';
import type { ModelChoice, ModelKind } from '../configuration/model-choice.js';
import { voiceOf } from '../configuration/voices.js';
import {
  joinModels,
  joinRecognisers,
  joinSynthesisers,
  type LanguageModel,
} from './join-models.js';
import { loadProvider } from './load-provider.js';
import type { ProviderModels } from './provider-models.js';

/** The models of the configuration; each factory is asked once a call and language. */
export interface Models {
  /** @param vad for recognisers that take a whole utterance; frames of its events must be copies */
  createRecogniser(language: Language, vad: VAD): stt.STT;
  createSynthesiser(language: Language): tts.TTS;
  /** Null when none is configured. */
  createModel(): LanguageModel | null;
}

/**
 * Loads the plugins that the configuration names, no others. Once a process.
 *
 * LiveKit's log must be set up.
 */
export async function loadModels(config: LiveConfig): Promise<Models> {
  const { models } = config;
  const loaded = new Map<string, ProviderModels>();
  const lists = { stt: models.sttModels, llm: models.llmModels, tts: models.ttsModels };
  for (const kind of ['stt', 'llm', 'tts'] as const) {
    for (const { provider } of lists[kind] ?? []) {
      loaded.set(`${kind} ${provider}`, await loadProvider(config, kind, provider));
    }
  }
  const create = <Kind extends keyof ProviderModels>(
    kind: ModelKind,
    name: Kind,
    { provider }: ModelChoice,
  ): NonNullable<ProviderModels[Kind]> => {
    const found = loaded.get(`${kind} ${provider}`)?.[name];
    if (found === undefined) throw new Error(`${provider} was not loaded for ${kind}`);
    return found;
  };
  return {
    createRecogniser: (language, vad) =>
      joinRecognisers(
        (models.sttModels ?? []).map((choice) => {
          const others = models.sttLanguages === 'lead' ? [] : othersThan(language);
          return create(
            'stt',
            'recogniser',
            choice,
          )({ model: choice.model, language, others, vad });
        }),
        vad,
        models,
      ),
    createSynthesiser: (language) =>
      joinSynthesisers(
        (models.ttsModels ?? []).map((choice) => {
          const voice = voiceOf(models.ttsVoices, choice.provider, language);
          if (voice === null) throw new Error(`no voice of ${choice.provider} for ${language}`);
          return create('tts', 'synthesiser', choice)({ model: choice.model, language, voice });
        }),
        models,
      ),
    createModel: () =>
      joinModels(
        (models.llmModels ?? []).map((choice) => ({
          name: `${choice.provider}:${choice.model}`,
          llm: create('llm', 'model', choice)(choice.model),
        })),
        models,
      ),
  };
}

function othersThan(language: Language): readonly Language[] {
  return LANGUAGES.filter((one) => one !== language);
}
