import type { HeardSentence } from './sentence-decoder.js';
import { takeWords } from './take-words.js';
import type { Sentence } from './vocabulary.js';

interface PathEnd {
  /** Frame of the sentence that was reached. */
  readonly state: number;
  /** Frame that was heard last. */
  readonly frame: number;
  readonly cost: number;
}

/** A moment at which a sentence may begin, after the sentences of a path. */
interface Entry {
  readonly previous: number;
  readonly frame: number;
  readonly cost: number;
}

interface Link {
  readonly previous: number;
  readonly heard: HeardSentence;
}

/** A path lost so many of a sentence's frames: it began within it. */
const WITHIN = 3;

/** Remembers which sentences the paths of a decoder went through. */
export class PathBook {
  readonly #entries: Entry[] = [];
  readonly #links: Link[] = [];

  /** @param previous the path's last sentence, -1 when there is none */
  enter(previous: number, frame: number, cost: number): number {
    return this.#entries.push({ previous, frame, cost }) - 1;
  }

  /** Writes down that a path has gone through a sentence. @returns that sentence's number */
  leave(sentence: Sentence, entry: number, end: PathEnd): number {
    const previous = this.previousOf(entry);
    return this.#links.push({ previous, heard: this.describe(sentence, entry, end) }) - 1;
  }

  previousOf(entry: number): number {
    return this.#entries[entry]?.previous ?? -1;
  }

  /** A sentence as a path went through it, up to `end`. */
  describe(sentence: Sentence, entry: number, end: PathEnd): HeardSentence {
    const { frame: from, cost } = this.#entries[entry] ?? { frame: 0, cost: 0 };
    const length = Math.max(1, end.frame - from);
    const isFromStart = from > 0 || end.state + 1 <= length + WITHIN || end.state < length;
    const first = isFromStart ? 0 : end.state + 1 - length;
    const isWhole = isFromStart && end.state >= sentence.length - WITHIN;
    return {
      text: isWhole ? sentence.text : takeWords(sentence, first, end.state + 1),
      language: sentence.language,
      isWhole,
      from,
      to: end.frame,
      distance: (end.cost - cost) / length,
    };
  }

  /** The sentences of a path, in order. */
  trace(last: number): readonly HeardSentence[] {
    const sentences: HeardSentence[] = [];
    for (let link = this.#links[last]; link !== undefined; link = this.#links[link.previous]) {
      sentences.unshift(link.heard);
    }
    return sentences;
  }
}
