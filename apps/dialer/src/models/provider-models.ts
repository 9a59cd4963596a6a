import type { Language } from '@immolab/contracts';
import type { llm, stt, tts, VAD } from '@livekit/agents';

export interface RecogniserOptions {
  readonly model: string;
  readonly language: Language;
  /** Other languages that may be spoken too; none: only `language` is listened for. */
  readonly others: readonly Language[];
  /** Finds where speech begins and ends, for recognisers that take it whole. */
  readonly vad: VAD;
}

export interface SynthesiserOptions {
  readonly model: string;
  readonly language: Language;
  /** As the provider names it. */
  readonly voice: string;
}

/** What one provider offers; a kind that it lacks is refused by the configuration. */
export interface ProviderModels {
  readonly recogniser?: (options: RecogniserOptions) => stt.STT;
  readonly model?: (model: string) => llm.LLM;
  readonly synthesiser?: (options: SynthesiserOptions) => tts.TTS;
}

/** Varied enough not to sound read out, close enough to what it was told. */
export const TEMPERATURE = 0.3;
