import type { CompiledLanguage } from '../../languages/compiled-language.js';
import { type Token, textAt } from '../../tokens/token.js';
import { type Atom, type AtomPart, OTHER } from './atoms.js';

/** A number of more words than this is no day or hour. */
const LONGEST_SMALL = 4;

export function isNumber(token: Token | undefined): boolean {
  return token?.kind === 'number';
}

/** Whether a token is a figure or a number word. */
export function isNumeral(token: Token | undefined, language: CompiledLanguage): boolean {
  if (!token) return false;
  return isNumber(token) || language.numbers.partsOf(token.text) !== null;
}

const NO_PARTS: readonly AtomPart[] = [];

/** The parts of the number word at a place; none where no number word stands. */
export function partsAt(
  tokens: readonly Token[],
  at: number,
  language: CompiledLanguage,
): readonly AtomPart[] {
  return language.numbers.partsOf(textAt(tokens, at)) ?? NO_PARTS;
}

/** Whether a token is a number of a calendar or a clock: a figure up to the limit, or a small word. */
export function isSmall(
  token: Token | undefined,
  limit: number,
  language: CompiledLanguage,
): boolean {
  if (!token) return false;
  if (token.literal) return token.literal.integer && token.literal.value <= limit;
  const parts = language.numbers.partsOf(token.text);
  return parts?.every((part) => part.kind === 'small' || part.kind === 'and') ?? false;
}

/** From the last token of a small number back to where it begins. */
export function smallStart(
  tokens: readonly Token[],
  last: number,
  limit: number,
  language: CompiledLanguage,
): number {
  let from = last;
  while (
    from > 0 &&
    last - from < LONGEST_SMALL &&
    !tokens[from]?.literal &&
    isSmall(tokens[from - 1], limit, language)
  ) {
    from -= 1;
  }
  return from;
}

/** What a token brings to a figure. */
export function atomsOf(token: Token, at: number, language: CompiledLanguage): Atom[] {
  if (token.kind === 'number' && token.literal)
    return [{ part: { kind: 'digits', literal: token.literal }, token: at }];
  const parts = language.numbers.partsOf(token.text);
  return parts?.map((part) => ({ part, token: at })) ?? [{ part: OTHER, token: at }];
}
