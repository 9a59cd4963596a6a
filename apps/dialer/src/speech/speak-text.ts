import { ReadableStream } from 'node:stream/web';
import { splitSentences } from '@immolab/conversation';
import type { AudioFrame } from '@livekit/rtc-node';

/** A piece that ends like this ends a sentence: nothing that is spoken comes word by word. */
const WHOLE = /[.!?…]["'”’»)]*\s*$/;

/**
 * A text that comes in pieces, as one stream of sound: each sentence is begun as soon as it is
 * there, while the one before it is still playing.
 */
export function speakText(
  text: AsyncIterable<string>,
  speak: (sentence: string) => AsyncIterable<AudioFrame>,
): ReadableStream<AudioFrame> {
  const sentences = buffer(mapSentences(text, (sentence) => buffer(speak(sentence))));
  return ReadableStream.from(flatten(sentences));
}

async function* mapSentences<T>(
  text: AsyncIterable<string>,
  begin: (sentence: string) => T,
): AsyncGenerator<T> {
  let rest = '';
  for await (const piece of text) {
    rest += piece;
    const sentences = splitSentences(rest);
    // "One moment, please." is heard while the model's answer is waited for.
    const isWhole = WHOLE.test(piece);
    const whole = isWhole ? sentences : sentences.slice(0, -1);
    rest = isWhole ? '' : (sentences.at(-1) ?? '');
    if (/\s$/.test(piece)) rest += ' ';
    for (const sentence of whole) yield begin(sentence);
  }
  for (const sentence of splitSentences(rest)) yield begin(sentence);
}

async function* flatten<T>(parts: AsyncIterable<AsyncIterable<T>>): AsyncGenerator<T> {
  for await (const part of parts) yield* part;
}

/** Reads the source ahead of whoever reads it, from now on. */
function buffer<T>(source: AsyncIterable<T>): AsyncIterable<T> {
  const items: T[] = [];
  let end: { readonly error: unknown } | 'done' | null = null;
  let wake = (): void => undefined;
  const fill = async (): Promise<void> => {
    try {
      for await (const item of source) {
        items.push(item);
        wake();
      }
      end = 'done';
    } catch (error) {
      end = { error };
    }
    wake();
  };
  void fill();
  return {
    async *[Symbol.asyncIterator]() {
      for (;;) {
        const item = items.shift();
        if (item !== undefined) yield item;
        else if (end === 'done') return;
        else if (end !== null) throw end.error;
        else
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
      }
    },
  };
}
