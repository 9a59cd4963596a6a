import type { Language } from '@immolab/contracts';
import { type ExpectedText, spellForSpeech } from '@immolab/conversation';
import type { tts } from '@livekit/agents';
import type { AudioFrame } from '@livekit/rtc-node';
import { framesOf, joinFrames, type Sound } from './sound.js';
import { type SpeechStore, speechKey } from './speech-store.js';

/** Sentences prepared at the same time. */
const PREPARED_AT_ONCE = 2;

/**
 * How long a sentence's sound is kept: a model's words not at all, what names the lead for the call,
 * all else across calls.
 */
export type Keeping = 'never' | 'for_the_call' | 'always';

export interface AgentVoiceOptions {
  readonly synthesiserFor: (language: Language) => tts.TTS;
  /** Provider, model and voice: what a kept sound depends on beside its text. */
  readonly identityFor: (language: Language) => string;
  readonly store: SpeechStore;
}

/** How the agent of one call sounds. */
export interface AgentVoice {
  /**
   * A sentence in frames, from what is prepared or kept, else as it is being synthesised.
   *
   * @throws when it cannot be synthesised
   */
  speak(sentence: string, language: Language, keeping: Keeping): AsyncIterable<AudioFrame>;
  /** Whether a sentence is there to be heard at once. */
  isPrepared(sentence: string, language: Language): boolean;
  /** Synthesises what is likely to be said, the earliest first, until aborted. Never throws. */
  prepare(texts: readonly ExpectedText[], language: Language, signal: AbortSignal): Promise<void>;
}

export function createAgentVoice(options: AgentVoiceOptions): AgentVoice {
  const { synthesiserFor, identityFor, store } = options;
  const synthesisers = new Map<Language, tts.TTS>();
  const sounds = new Map<string, Promise<Sound | null>>();
  const ready = new Set<string>();
  /** A replacement's voice must not be mixed with the first choice's in later calls. */
  let isFirstChoice = true;

  const synthesiser = (language: Language): tts.TTS => {
    const known = synthesisers.get(language);
    if (known !== undefined) return known;
    const made = synthesiserFor(language);
    made.on(
      'tts_availability_changed' as never,
      (() => {
        isFirstChoice = false;
      }) as never,
    );
    synthesisers.set(language, made);
    return made;
  };

  const keyOf = (sentence: string, language: Language): string =>
    speechKey([identityFor(language), language, sentence]);

  /** In pieces of whatever length the synthesiser gives. */
  async function* synthesise(
    sentence: string,
    language: Language,
    keeping: Keeping,
  ): AsyncGenerator<AudioFrame> {
    const frames: AudioFrame[] = [];
    const stream = synthesiser(language).synthesize(spellForSpeech(sentence, language));
    for await (const { frame } of stream) {
      frames.push(frame);
      yield frame;
    }
    const sound = joinFrames(frames);
    if (sound === null) throw new Error('the synthesiser gave no sound');
    if (keeping === 'never') return;
    const key = keyOf(sentence, language);
    sounds.set(key, Promise.resolve(sound));
    if (keeping === 'always' && isFirstChoice) await store.write(key, sound);
  }

  const load = async (
    sentence: string,
    language: Language,
    keeping: Keeping,
  ): Promise<Sound | null> => {
    const frames: AudioFrame[] = [];
    for await (const frame of synthesise(sentence, language, keeping)) frames.push(frame);
    return joinFrames(frames);
  };

  const prepareOne = async ({ text, personal }: ExpectedText, language: Language) => {
    const key = keyOf(text, language);
    if (sounds.has(key)) return;
    // It is read when it is spoken: most of what may be said in a call never is.
    if (!personal && (await store.has(key))) return void ready.add(key);
    const sound = load(text, language, personal ? 'for_the_call' : 'always').catch(() => null);
    sounds.set(key, sound);
    if ((await sound) === null) sounds.delete(key);
    else ready.add(key);
  };

  return {
    async *speak(sentence, language, keeping) {
      const key = keyOf(sentence, language);
      const prepared = await (sounds.get(key) ?? null);
      const sound = prepared ?? (keeping === 'always' ? await store.read(key) : null);
      if (sound !== null) return yield* framesOf(sound);
      for await (const { data, sampleRate } of synthesise(sentence, language, keeping)) {
        yield* framesOf({ samples: data, rate: sampleRate });
      }
    },
    isPrepared: (sentence, language) => ready.has(keyOf(sentence, language)),
    async prepare(texts, language, signal) {
      const left = [...texts];
      const work = async (): Promise<void> => {
        for (let text = left.shift(); text !== undefined; text = left.shift()) {
          if (signal.aborted) return;
          await prepareOne(text, language);
        }
      };
      await Promise.all(Array.from({ length: PREPARED_AT_ONCE }, work));
    },
  };
}
