import type { Token } from './token.js';
import { tokenize } from './tokenize.js';

interface Phrase<Tag> {
  readonly words: readonly string[];
  readonly tag: Tag;
}

export interface PhraseMatch<Tag> {
  readonly tag: Tag;
  /** Token indices, end exclusive. */
  readonly from: number;
  readonly to: number;
}

/** Finds the longest known phrase at a place, of two alike the one listed first. */
export class PhraseTable<Tag> {
  private readonly byFirstWord = new Map<string, Phrase<Tag>[]>();

  constructor(lists: readonly (readonly [Tag, readonly string[]])[]) {
    for (const [tag, phrases] of lists) for (const phrase of phrases) this.add(phrase, tag);
    for (const phrases of this.byFirstWord.values()) {
      phrases.sort((a, b) => b.words.length - a.words.length);
    }
  }

  private add(phrase: string, tag: Tag): void {
    const words = tokenize(phrase).map((token) => token.text);
    const [first] = words;
    if (first === undefined) return;
    const known = this.byFirstWord.get(first);
    if (known) known.push({ words, tag });
    else this.byFirstWord.set(first, [{ words, tag }]);
  }

  matchAt(tokens: readonly Token[], at: number): PhraseMatch<Tag> | null {
    const first = tokens[at];
    if (!first) return null;
    const phrases = this.byFirstWord.get(first.text);
    if (!phrases) return null;
    for (const { words, tag } of phrases) {
      let length = 1;
      while (length < words.length && tokens[at + length]?.text === words[length]) length += 1;
      if (length === words.length) return { tag, from: at, to: at + length };
    }
    return null;
  }

  /** Every phrase from left to right; a longer one hides those inside it. */
  findAll(tokens: readonly Token[], from = 0, to = tokens.length): PhraseMatch<Tag>[] {
    const found: PhraseMatch<Tag>[] = [];
    let at = from;
    while (at < to) {
      const match = this.matchAt(tokens, at);
      if (match && match.to <= to) {
        found.push(match);
        at = match.to;
      } else at += 1;
    }
    return found;
  }
}

/** Phrases that all say the same: where one stands is all there is to know. */
export type PhraseSet = PhraseTable<null>;

export function phraseSet(phrases: readonly string[]): PhraseSet {
  return new PhraseTable([[null, phrases]]);
}
