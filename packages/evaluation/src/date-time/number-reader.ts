import type { CompiledLanguage } from '../languages/compiled-language.js';
import type { Atom } from '../number/reading/atoms.js';
import { Composer } from '../number/reading/compose.js';
import { atomsOf } from '../number/reading/number-tokens.js';
import { ordinalAt } from '../number/reading/ordinal-at.js';
import { type Token, textAt } from '../tokens/token.js';
import { ordinalStem } from './date-lexicon.js';

export interface NumberAt {
  readonly value: number;
  /** Token index after it. */
  readonly to: number;
  /** No numeral: an article ("une"), or words for a count ("a couple of", "another"). */
  readonly loose?: boolean;
}

/** Reads hours, days and minutes, where every number counts: nothing is masked as for figures. */
export class NumberReader {
  private readonly atoms: Atom[] = [];
  private readonly firstAtom: number[] = [];
  private readonly composer: Composer;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly language: CompiledLanguage,
  ) {
    tokens.forEach((token, i) => {
      this.firstAtom.push(this.atoms.length);
      this.atoms.push(...atomsOf(token, i, language));
    });
    this.composer = new Composer(language.table.numbers, this.atoms);
  }

  /** The number that begins at a token: "two", "dix-sept", "30", "a couple of", "an hour". */
  read(at: number): NumberAt | null {
    const group = this.language.groups.matchAt(this.tokens, at);
    if (group) return { value: group.tag, to: group.to, loose: group.to > at + 1 };
    const atom = this.firstAtom[at];
    if (atom === undefined) return null;
    const read = this.composer.read(atom);
    if (read) {
      const to = (this.atoms[read.to - 1]?.token ?? at) + 1;
      return { value: read.value, to, loose: read.article };
    }
    const isArticle = this.atoms[atom]?.part.kind === 'article';
    return isArticle ? { value: 1, to: at + 1, loose: true } : null;
  }

  /** A whole number of digits or words within bounds, written without decimals. */
  readWithin(at: number, low: number, high: number): NumberAt | null {
    const number = this.read(at);
    if (!number || !Number.isInteger(number.value)) return null;
    return number.value >= low && number.value <= high ? number : null;
  }

  /** "twentieth", "20th", "einundzwanzigsten", "premier". */
  readOrdinal(at: number): NumberAt | null {
    const plain = ordinalAt(this.tokens, at, this.language);
    if (plain) return plain;
    const token = this.tokens[at];
    if (token?.kind !== 'word') return null;
    const unit = this.language.ordinalValues.get(textAt(this.tokens, at + 1));
    const ten =
      unit !== undefined && unit < 10 ? this.language.numbers.partsOf(token.text)?.[0] : null;
    if (ten?.kind === 'small' && ten.value >= 20 && unit !== undefined)
      return { value: ten.value + unit, to: at + 2 };
    return this.readOrdinalWord(token, at);
  }

  private readOrdinalWord(token: Token, at: number): NumberAt | null {
    if (!this.language.table.numbers.compounds) return null;
    const stem = ordinalStem(token.text, this.language.table.numbers.ordinalSuffixes);
    const parts = stem ? this.language.numbers.partsOf(stem) : null;
    if (!parts) return null;
    const value = parts.reduce((sum, part) => sum + (part.kind === 'small' ? part.value : 0), 0);
    return { value, to: at + 1 };
  }
}
