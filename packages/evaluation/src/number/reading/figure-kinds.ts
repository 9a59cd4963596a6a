import type { CompiledLanguage } from '../../languages/compiled-language.js';
import { type Token, textAt } from '../../tokens/token.js';
import { isMoney, isOtherMoney } from './currencies.js';
import type { FigureKind } from './figure.js';
import { MEASURES } from './measures.js';
import { isNumber, isNumeral } from './number-tokens.js';

const PERCENT = new Set(['%', 'percent', 'prozent', 'procent', 'pourcent']);
/** Before a "cent": "vingt pour cent", "twenty per cent". */
const PER = new Set(['pour', 'per']);
/** "3200, 30 %" is an amount and a share. */
const LARGEST_SHARE = 100;
/** A list of ages is no longer than this. */
const LONGEST_LIST = 12;

/** "pour cent" in two words. */
export function isPerCent(tokens: readonly Token[], at: number): boolean {
  return PER.has(textAt(tokens, at)) && tokens[at + 1]?.text === 'cent';
}

class KindReader {
  readonly kinds = new Map<number, FigureKind>();

  constructor(
    private readonly tokens: readonly Token[],
    private readonly language: CompiledLanguage,
  ) {}

  read(): Map<number, FigureKind> {
    for (let at = 0; at < this.tokens.length; at += 1) {
      this.readAges(at);
      this.readUnit(at);
    }
    return this.kinds;
  }

  /** "aged 4, 6 and 9", "4 et 6 ans"; one number of years alone is as well a length of time. */
  private readAges(at: number): void {
    const { tokens, language } = this;
    const age = language.ages.matchAt(tokens, at);
    if (age?.tag === 'aged') this.markList(age.to, 1, 'age');
    this.readAgeOf(at);
    if (age?.tag === 'years') {
      const marked = this.markList(at - 1, -1, 'age');
      if (marked === 1 && language.durations.matchAt(tokens, at))
        this.kinds.set(at - 1, 'duration');
    } else if (language.durations.matchAt(tokens, at) && !tokens[at]?.breakBefore) {
      this.markDuration(at - 1);
    }
  }

  /** "my son is 12 and my daughter 9": a number right behind a person, counting nothing. */
  private readAgeOf(at: number): void {
    const { tokens, language } = this;
    const person = language.people.matchAt(tokens, at);
    if (person?.tag.kind !== 'member' && person?.tag.kind !== 'noun') return;
    // "my son is 12", "mein Sohn, der ist elf"
    const relative = language.functionWords.has(textAt(tokens, person.to)) ? 1 : 0;
    const links = [0, relative].map((skip) => person.to + skip);
    const link = links.find((at) => language.ageLinks.has(textAt(tokens, at)));
    const from = link === undefined ? person.to : link + 1;
    if (!isNumeral(tokens[from], language) || language.ands.has(textAt(tokens, from))) return;
    const counted = language.people.matchAt(tokens, from + 1);
    if (!counted || counted.tag.kind === 'member' || counted.tag.kind === 'speaker')
      this.kinds.set(from, 'age');
  }

  /** "deux ou trois mois": both. */
  private markDuration(last: number): void {
    const { tokens, language } = this;
    if (!isNumeral(tokens[last], language)) return;
    this.kinds.set(last, 'duration');
    const link = language.links.matchAt(tokens, last - 1);
    if (link && isNumeral(tokens[last - 2], language)) this.kinds.set(last - 2, 'duration');
  }

  private markList(from: number, step: 1 | -1, kind: FigureKind): number {
    const { tokens, language } = this;
    let marked = 0;
    for (let i = 0; i < LONGEST_LIST; i += 1) {
      const at = from + i * step;
      const token = tokens[at];
      if (!token) break;
      if (language.ands.has(token.text)) continue;
      if (!isNumeral(token, language)) break;
      // "die is 95 vierkante meter"
      if (MEASURES.has(textAt(tokens, at + 1))) break;
      this.kinds.set(at, kind);
      marked += 1;
    }
    return marked;
  }

  private readUnit(at: number): void {
    const { tokens, language } = this;
    const token = tokens[at];
    if (!token) return;
    if (PERCENT.has(token.text) || isPerCent(tokens, at)) {
      this.kinds.set(at - 1, 'percent');
      // "32 . 99 %", a decimal point with spaces round it
      const whole = tokens[at - 2]?.literal?.value ?? Number.POSITIVE_INFINITY;
      if (tokens[at - 1]?.breakBefore && whole <= LARGEST_SHARE) this.kinds.set(at - 2, 'percent');
    }
    if (!isOtherMoney(token.text)) return;
    // "four thousand US dollars": one word may say whose
    const behind = tokens[at - 1]?.kind === 'word' && !isMoney(textAt(tokens, at - 1)) ? 2 : 1;
    const last = isNumeral(tokens[at - 1], language) ? 1 : behind;
    if (isNumeral(tokens[at - last], language)) this.kinds.set(at - last, 'foreign-money');
    else if (isNumber(tokens[at + 1])) this.kinds.set(at + 1, 'foreign-money');
  }
}

/** By the last token of a number: what else than a plain figure it is. */
export function readKinds(
  tokens: readonly Token[],
  language: CompiledLanguage,
): Map<number, FigureKind> {
  return new KindReader(tokens, language).read();
}
