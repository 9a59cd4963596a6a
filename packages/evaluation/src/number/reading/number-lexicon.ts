import type { NumberWords } from '../../languages/language-table.js';
import { Remembered } from '../../memory/remembered.js';
import { foldWord } from '../../tokens/fold.js';
import type { AtomPart } from './atoms.js';

/** The longest number word anybody writes; beyond it a word is not taken apart. */
const MAX_COMPOUND_LENGTH = 120;
const MAX_KEPT_WORDS = 2000;

/** The number words of a language, ready to be looked up. */
export class NumberLexicon {
  readonly suffixes: ReadonlyMap<string, number>;
  readonly ordinals: ReadonlySet<string>;
  readonly ordinalSuffixes: ReadonlySet<string>;
  private readonly words = new Map<string, AtomPart>();
  private readonly read = new Remembered((word) => this.readParts(word), MAX_KEPT_WORDS);
  private readonly longest: number;

  constructor(readonly table: NumberWords) {
    const articles = new Set(table.article.map(foldWord));
    this.add(table.article, () => ({ kind: 'article' }));
    for (const [word, value] of Object.entries({ ...table.small, ...table.tens })) {
      const folded = foldWord(word);
      const article = value === 1 && articles.has(folded);
      this.words.set(folded, { kind: 'small', value, article });
    }
    this.add(table.hundred, () => ({ kind: 'hundred' }));
    for (const [word, value] of Object.entries(table.scales)) {
      this.words.set(foldWord(word), { kind: 'scale', value, suffix: false });
    }
    for (const [word, value] of Object.entries(table.mixed)) {
      this.words.set(foldWord(word), { kind: 'mixed', value });
    }
    this.add(table.half, () => ({ kind: 'half', value: 1 / 2 }));
    this.add(table.quarter, () => ({ kind: 'half', value: 1 / 4 }));
    this.add(table.and, () => ({ kind: 'and' }));
    this.add(table.point, () => ({ kind: 'point' }));
    this.suffixes = new Map(Object.entries(table.suffixes));
    this.ordinals = new Set(Object.keys(table.ordinals).map(foldWord));
    this.ordinalSuffixes = new Set(table.ordinalSuffixes);
    this.longest = Math.max(...[...this.words.keys()].map((word) => word.length));
  }

  private add(words: readonly string[], part: () => AtomPart): void {
    for (const word of words) this.words.set(foldWord(word), part());
  }

  /** The parts of one folded word; null when it is no number word. */
  partsOf(word: string): readonly AtomPart[] | null {
    return this.read.of(word);
  }

  private readParts(word: string): readonly AtomPart[] | null {
    const whole = this.words.get(word);
    if (whole) return [whole];
    if (!this.table.compounds || word.length > MAX_COMPOUND_LENGTH || word.length < 5) return null;
    const parts = this.takeApart(word) ?? this.countedParts(word);
    // "und" or "ein" with no figure beside it is a word of its own, not a number
    const figure = parts?.some(
      ({ kind }) => kind === 'hundred' || kind === 'scale' || kind === 'small',
    );
    return figure ? parts : null;
  }

  /** "dreizimmerwohnung": the number before what it counts. */
  private countedParts(word: string): readonly AtomPart[] | null {
    for (const noun of this.table.counted) {
      const at = word.indexOf(noun);
      const parts = at > 0 ? this.readParts(word.slice(0, at)) : null;
      const [first, another] = parts ?? [];
      // "Einzimmerwohnung": no article there
      if (first?.kind === 'small' && !another) return [{ ...first, article: false }];
      if (parts) return parts;
    }
    return null;
  }

  /** Longest part first; a place that led nowhere is not tried twice, so this stays linear. */
  private takeApart(word: string): AtomPart[] | null {
    const dead = new Set<number>();
    const parts: AtomPart[] = [];
    const walk = (at: number): boolean => {
      if (at === word.length) return true;
      if (dead.has(at)) return false;
      for (let end = Math.min(word.length, at + this.longest); end > at + 1; end -= 1) {
        const part = this.words.get(word.slice(at, end));
        if (!part) continue;
        parts.push(part);
        if (walk(end)) return true;
        parts.pop();
      }
      dead.add(at);
      return false;
    };
    return walk(0) ? parts : null;
  }
}
