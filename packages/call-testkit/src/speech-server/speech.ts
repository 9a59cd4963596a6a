import type { SentenceDecoder } from '../recogniser/sentence-decoder.js';

/** What a telephone needs to speak and to understand. */
export interface Speech {
  /** Renders at 8 kHz, and lets the recogniser know the sentence. @param language two letters */
  utter(text: string, language: string): Promise<Int16Array>;
  /** An ear for what the agent has had synthesised. */
  listenToAgent(language: string): SentenceDecoder;
}
