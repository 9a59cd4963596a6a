import { Remembered } from '../memory/remembered.js';
import { isApostrophe, isDigit, isHyphen, isLetter, isSpace } from './characters.js';
import { ReadWords } from './first-words.js';
import { foldWord } from './fold.js';
import { readFraction } from './read-fraction.js';
import { readBareDecimal, readLiteral } from './read-literal.js';
import type { Literal, Token } from './token.js';

/** An answer beyond this many characters (two minutes of speech) answers no question; it is not read. */
export const MAX_ANSWER_LENGTH = 2_000;

/** Before these an apostrophe stands for a dropped vowel and parts two words (j'ai, qu'il). */
const ELISIONS = new Set([
  'j',
  'n',
  'd',
  'l',
  'c',
  's',
  'm',
  't',
  'qu',
  'jusqu',
  'lorsqu',
  'puisqu',
  'quelqu',
  'presqu',
]);

const SYMBOLS = new Set([
  '€',
  '$',
  '£',
  '¥',
  '%',
  '<',
  '>',
  '=',
  '≤',
  '≥',
  '+',
  '~',
  '≈',
  '²',
  '³',
  '&',
  '¢',
  '/',
  ':',
  '|',
  '元',
  '₡',
  '₭',
]);
const BREAKS = new Set(['.', '!', '?', ';', ',', ':', '…', '\n']);

function isUpperCase(code: number): boolean {
  return code >= 65 && code <= 90;
}

/** Most of what is said are a few thousand words. */
const MAX_KEPT = 5_000;
/** A longer word is a view of its answer, all of which would be kept with it. */
const LONGEST_KEPT = 12;

const shortWords = new Remembered(foldWord, MAX_KEPT);

function folded(word: string): string {
  return word.length > LONGEST_KEPT ? foldWord(word) : shortWords.of(word);
}

class TokenReader {
  readonly tokens: Token[] = [];
  private readonly words = new ReadWords();
  private attached = false;
  private hyphen = false;
  private broken = true;

  constructor(private readonly text: string) {}

  read(): Token[] {
    let at = 0;
    while (at < this.text.length) at = this.readAt(at);
    return this.tokens;
  }

  private readAt(at: number): number {
    const code = this.text.charCodeAt(at);
    const character = this.text[at] ?? '';
    if (isLetter(code) && !SYMBOLS.has(character)) return this.readWord(at);
    if (isDigit(code)) return this.readNumber(at);
    if ((character === '.' || character === ',') && this.startsBareDecimal(at)) {
      const literal = readBareDecimal(this.text, at);
      this.push('number', literal.start, literal.end, literal.literal);
      return literal.end;
    }
    if (isSpace(code)) {
      this.attached = false;
      if (code === 10) this.broken = true;
    } else if (isHyphen(code)) this.readHyphen(at);
    else if (this.isSymbol(character, at)) this.push('symbol', at, at + 1, null);
    else if (BREAKS.has(character)) this.breakClause();
    else this.attached = false;
    return at + 1;
  }

  /** A colon counts only in a time of day: 14:30. */
  private isSymbol(character: string, at: number): boolean {
    if (character !== ':') return SYMBOLS.has(character);
    return this.tokens.at(-1)?.end === at && isDigit(this.text.charCodeAt(at + 1));
  }

  private breakClause(): void {
    this.attached = false;
    this.hyphen = false;
    this.broken = true;
  }

  /** A hyphen between words joins them; between figures, or spaced, it is a range or a dash. */
  private readHyphen(at: number): void {
    const before = this.tokens.at(-1);
    const nextCode = this.text.charCodeAt(at + 1);
    const betweenFigures = before?.kind === 'number' && this.digitFollows(at + 1);
    if (betweenFigures || (isDigit(nextCode) && before?.kind !== 'word')) {
      this.push('symbol', at, at + 1, null, '-');
    } else this.hyphen = true;
  }

  private digitFollows(at: number): boolean {
    let next = at;
    while (next < at + 3 && isSpace(this.text.charCodeAt(next))) next += 1;
    return isDigit(this.text.charCodeAt(next));
  }

  private startsBareDecimal(at: number): boolean {
    const before = this.text.charCodeAt(at - 1);
    return isDigit(this.text.charCodeAt(at + 1)) && (at === 0 || isSpace(before));
  }

  private readNumber(at: number): number {
    const literals = readLiteral(this.text, at);
    const last = literals.at(-1);
    const whole = last?.kind === 'number' && last.literal.integer ? last : null;
    const fraction = whole && readFraction(this.text, whole.end);
    for (const one of literals)
      if (one === whole && fraction) {
        const value = one.literal.value + fraction.value;
        const literal = { ...one.literal, value, scaledValue: value, integer: false };
        this.push('number', one.start, fraction.end, literal);
      } else this.push(one.kind, one.start, one.end, one.literal);
    return fraction?.end ?? last?.end ?? at + 1;
  }

  private readWord(at: number): number {
    let end = at;
    let partStart = at;
    let joined = '';
    while (end < this.text.length) {
      const code = this.text.charCodeAt(end);
      if (isLetter(code)) {
        end += 1;
        continue;
      }
      const joins = isApostrophe(code) && isLetter(this.text.charCodeAt(end + 1));
      if (!joins) break;
      const part = folded(this.text.slice(partStart, end));
      if (ELISIONS.has(part) && joined === '') {
        this.pushWord(part, at, end);
        this.attached = true;
        return end + 1;
      }
      joined += part;
      end += 1;
      partStart = end;
    }
    this.pushWord(joined + folded(this.text.slice(partStart, end)), at, end);
    return end;
  }

  private pushWord(text: string, start: number, end: number): void {
    this.push('word', start, end, null, text);
  }

  private areCapitals(start: number, end: number): boolean {
    for (let at = start; at < end; at += 1) {
      if (!isUpperCase(this.text.charCodeAt(at))) return false;
    }
    return true;
  }

  private push(
    kind: Token['kind'],
    start: number,
    end: number,
    literal: Literal | null,
    text = this.text.slice(start, end),
  ): void {
    this.tokens.push({
      kind,
      text,
      begins: this.words.add(text),
      readWith: this.words,
      start,
      end,
      attached: this.attached,
      hyphenBefore: this.hyphen,
      breakBefore: this.broken,
      literal,
      upperCase: isUpperCase(this.text.charCodeAt(start)),
      capitals: end - start === 3 && this.areCapitals(start, end),
    });
    this.attached = true;
    this.hyphen = false;
    this.broken = false;
  }
}

/** A text as its words are compared, with one blank between them. */
export function foldText(text: string): string {
  return tokenize(text)
    .map((token) => token.text)
    .join(' ');
}

/** Splits an answer into words, figures and symbols, in one pass. */
export function tokenize(text: string): Token[] {
  return new TokenReader(text.slice(0, MAX_ANSWER_LENGTH)).read();
}
