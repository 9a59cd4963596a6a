import { llm, stt, tts, type VAD } from '@livekit/agents';
import type { LiveSettings } from '../configuration/live-config.js';
import { PersistentRecogniser, UtteranceStreamer } from './persistent-recogniser.js';
import { WatchedModel } from './watched-model.js';
import { WatchedSynthesiser } from './watched-synthesiser.js';

/** A language model, or several of which one answers. */
export interface LanguageModel {
  readonly llm: llm.LLM;
  /** `provider:model` of whoever answered last. */
  readonly name: string;
  /** Opens connections ahead, so that the first turn does not wait for them. */
  prewarm(): void;
  /** How long a lead waits for it, in milliseconds. */
  readonly times: {
    /** Until "one moment" is said. */
    readonly oneMomentMs: number;
    /** Until the rules go on without it. */
    readonly turnMs: number;
  };
}

/** Before a recogniser that failed is asked once more. */
const STT_RETRY_MS = 200;
/** Between attempts with a synthesiser that failed; each is a short sentence on the account. */
const TTS_RECOVERY_MS = 5_000;

/** A single one needs no adapter: its own retries keep the sound, the adapter's do not. */
export function joinRecognisers(
  recognisers: readonly stt.STT[],
  vad: VAD,
  { sttTimeoutMs }: LiveSettings,
): stt.STT {
  const [first, ...others] = recognisers;
  if (first === undefined) throw new Error('no recogniser is configured');
  if (others.length === 0) {
    return streaming(first, vad, sttTimeoutMs);
  }
  return new stt.FallbackAdapter({
    sttInstances: recognisers.map((one) => streaming(one, vad, sttTimeoutMs)),
    attemptTimeoutMs: sttTimeoutMs,
    maxRetryPerSTT: 1,
    retryIntervalMs: STT_RETRY_MS,
  });
}

function streaming(recogniser: stt.STT, vad: VAD, timeoutMs: number): stt.STT {
  return recogniser.capabilities.streaming
    ? recogniser
    : new UtteranceStreamer(new PersistentRecogniser(recogniser, timeoutMs), vad);
}

/** A single one too: the adapter asks it again, where a plugin may await its first answer again. */
export function joinSynthesisers(
  synthesisers: readonly tts.TTS[],
  { ttsTimeoutMs }: LiveSettings,
): tts.TTS {
  return new tts.FallbackAdapter({
    ttsInstances: synthesisers.map((one) => new WatchedSynthesiser(one, ttsTimeoutMs)),
    maxRetryPerTTS: 0,
    recoveryDelayMs: TTS_RECOVERY_MS,
  });
}

export function joinModels(
  models: readonly { readonly name: string; readonly llm: llm.LLM }[],
  { llmAttemptMs, llmOneMomentMs, llmTurnMs }: LiveSettings,
): LanguageModel | null {
  const [first] = models;
  if (first === undefined) return null;
  let { name } = first;
  const watched = models.map(
    (one) =>
      new WatchedModel(one.llm, {
        silenceMs: llmAttemptMs,
        onAnswer: () => {
          name = one.name;
        },
      }),
  );
  const [only, ...others] = watched;
  return {
    llm:
      only !== undefined && others.length === 0
        ? only
        : new llm.FallbackAdapter({
            llms: watched,
            attemptTimeout: llmAttemptMs / 1_000,
            maxRetryPerLLM: 0,
          }),
    get name() {
      return name;
    },
    prewarm() {
      for (const one of watched) one.prewarm();
    },
    times: { oneMomentMs: llmOneMomentMs, turnMs: llmTurnMs },
  };
}
