import { beginsIn, holds, registerTable, type TablePlace } from './first-words.js';
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

/** Phrases that begin with one and the same word. */
interface Beginning<Tag> {
  /** The word by itself. */
  alone: Phrase<Tag> | null;
  /** Longer ones by their second word, the longest first: hundreds may begin with "I". */
  bySecondWord: Map<string, Phrase<Tag>[]> | null;
}

/** Phrases under their tags, as they are listed. */
type Lists<Tag> = readonly (readonly [Tag, readonly string[]])[];

/** Most texts hold nothing of most tables. */
const NOTHING: readonly never[] = [];

/**
 * Finds the longest known phrase at a place, of two alike the one listed first. Indexed when it is first
 * asked: a process that holds one call asks few of the tables of the languages that nobody speaks in it.
 */
export class PhraseTable<Tag> {
  private readonly byFirstWord = new Map<string, Beginning<Tag>>();
  /** Most words begin no phrase of most tables: the token itself says so. Null until it is indexed. */
  private place: TablePlace | null = null;

  constructor(private lists: Lists<Tag>) {}

  private index(): TablePlace {
    for (const [tag, phrases] of this.lists) for (const phrase of phrases) this.add(phrase, tag);
    this.lists = NOTHING;
    for (const { bySecondWord } of this.byFirstWord.values())
      for (const phrases of bySecondWord?.values() ?? NOTHING)
        phrases.sort((a, b) => b.words.length - a.words.length);
    this.place = registerTable(this.byFirstWord.keys());
    return this.place;
  }

  private add(phrase: string, tag: Tag): void {
    const words = tokenize(phrase).map((token) => token.text);
    const [first, second] = words;
    if (first === undefined) return;
    const known = this.byFirstWord.get(first) ?? { alone: null, bySecondWord: null };
    this.byFirstWord.set(first, known);
    if (second === undefined) {
      known.alone ??= { words, tag };
      return;
    }
    known.bySecondWord ??= new Map();
    const alike = known.bySecondWord.get(second);
    if (alike) alike.push({ words, tag });
    else known.bySecondWord.set(second, [{ words, tag }]);
  }

  matchAt(tokens: readonly Token[], at: number): PhraseMatch<Tag> | null {
    const first = tokens[at];
    if (!first || !beginsIn(first, this.place ?? this.index())) return null;
    const known = this.byFirstWord.get(first.text);
    if (!known) return null;
    const second = tokens[at + 1];
    const longer = second && known.bySecondWord?.get(second.text);
    if (longer) {
      for (const { words, tag } of longer) {
        let length = 2;
        while (length < words.length && tokens[at + length]?.text === words[length]) length += 1;
        if (length === words.length) return { tag, from: at, to: at + length };
      }
    }
    return known.alone && { tag: known.alone.tag, from: at, to: at + 1 };
  }

  /**
   * Every phrase from left to right; a longer one hides those inside it.
   *
   * @param from may lie before the first token, as what stands so many words before another may
   */
  findAll(tokens: readonly Token[], from = 0, to = tokens.length): readonly PhraseMatch<Tag>[] {
    let at = Math.max(0, from);
    const words = tokens[at]?.readWith;
    // most answers hold no first word of most tables
    const place = this.place ?? this.index();
    if (!words || words.lack(place)) return NOTHING;
    const areKnown = words.knows(place);
    let found: PhraseMatch<Tag>[] | null = null;
    while (at < to) {
      const begins = tokens[at]?.begins;
      // looked at here as well: a call for each word of each table takes longer than all the rest
      const may = begins && (!areKnown || holds(begins, place));
      const match = may ? this.matchAt(tokens, at) : null;
      if (match && match.to <= to) {
        found ??= [];
        found.push(match);
        at = match.to;
      } else at += 1;
    }
    return found ?? NOTHING;
  }
}

/** Phrases that all say the same: where one stands is all there is to know. */
export type PhraseSet = PhraseTable<null>;

export function phraseSet(phrases: readonly string[]): PhraseSet {
  return new PhraseTable([[null, phrases]]);
}
