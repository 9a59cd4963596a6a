import { HOP_MS } from '../recogniser/log-mel.js';
import type { HeardSentence } from '../recogniser/sentence-decoder.js';

/** Of Deepgram's stream. */
export interface Message {
  readonly type: string;
  readonly [field: string]: unknown;
}

interface Results {
  /** The utterance, in milliseconds from the stream's start. */
  readonly fromMs: number;
  readonly toMs: number;
  readonly sentences: readonly HeardSentence[];
  readonly isFinal: boolean;
  readonly requestId: string;
}

const CONFIDENCE = 0.98;

/** What was understood, as Deepgram says it. */
export function describeResults(results: Results): Message {
  const { fromMs, toMs, sentences, isFinal, requestId } = results;
  const start = fromMs / 1_000;
  const words = describeWords(sentences, start);
  return {
    type: 'Results',
    channel_index: [0, 1],
    start,
    duration: (toMs - fromMs) / 1_000,
    is_final: isFinal,
    speech_final: isFinal,
    channel: { alternatives: [{ transcript: textOf(sentences), confidence: CONFIDENCE, words }] },
    metadata: { request_id: requestId, model_info: { name: 'stand-in' } },
    from_finalize: false,
  };
}

export function textOf(sentences: readonly HeardSentence[]): string {
  return sentences.map(({ text }) => text).join(' ');
}

/** Spread evenly over their sentence. @param start of the utterance, in seconds */
function describeWords(sentences: readonly HeardSentence[], start: number): readonly object[] {
  return sentences.flatMap(({ text, from, to }) => {
    const words = text.split(/\s+/).filter((word) => word !== '');
    const each = ((to - from) * HOP_MS) / 1_000 / Math.max(1, words.length);
    return words.map((word, index) => ({
      word: word.toLowerCase().replaceAll(/[^\p{L}\p{N}'’-]/gu, ''),
      punctuated_word: word,
      start: start + index * each,
      end: start + (index + 1) * each,
      confidence: CONFIDENCE,
    }));
  });
}
