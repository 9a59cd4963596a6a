import type { SentenceDecoder } from '../recogniser/sentence-decoder.js';

/** How a person speaks. */
export interface Manner {
  /** Words a minute; 160, if not said. */
  readonly speed?: number;
  /** Pauses at commas and full stops, as in print; without it nothing within a sentence sounds like its end. */
  readonly keepsPauses?: boolean;
}

/** What a telephone needs to speak and to understand. */
export interface Speech {
  /** Renders at 8 kHz, and lets the recogniser know the sentence. @param language two letters */
  utter(text: string, language: string, manner?: Manner): Promise<Int16Array>;
  /** An ear for what the agent has had synthesised; for all languages, without one. */
  listenToAgent(language?: string): SentenceDecoder;
}
