import type { CompiledLanguage } from '../languages/compiled-language.js';
import type { Token } from '../tokens/token.js';
import { isMoney, OTHER_MONEY } from './currencies.js';
import type { FigureKind } from './figure.js';

export interface Masks {
  /** 1 where a token is part of a date, time, ordinal or phone number. */
  readonly masked: Uint8Array;
  /** By the last token of a figure: what else than a plain figure it is. */
  readonly kinds: ReadonlyMap<number, FigureKind>;
}

const PERCENT = new Set(['%', 'percent', 'prozent', 'procent', 'pourcent']);
const MAX_YEAR_WORDS = 3;

function isNumber(token: Token | undefined): boolean {
  return token?.kind === 'number';
}

/** Runs of figures that are a phone number: seven digits or more, from a nought or a plus. */
function maskPhones(tokens: readonly Token[], masked: Uint8Array): void {
  let from = 0;
  while (from < tokens.length) {
    if (!isNumber(tokens[from])) {
      from += 1;
      continue;
    }
    let to = from;
    let digits = 0;
    let numbers = 0;
    while (to < tokens.length) {
      const token = tokens[to];
      const joins = token?.text === '-' || token?.text === '/';
      if (!token || (!isNumber(token) && !joins) || (to > from && token.breakBefore)) break;
      digits += token.literal?.digitCount ?? 0;
      if (isNumber(token)) numbers += 1;
      to += 1;
    }
    const first = tokens[from];
    const leads = first?.literal?.leadingZero === true || tokens[from - 1]?.text === '+';
    const zero = first?.literal?.digitCount === 1 && first.literal.value === 0;
    if ((leads && digits >= 7) || (zero && digits >= 7) || (numbers >= 4 && digits >= 9)) {
      masked.fill(1, from, to);
    }
    from = Math.max(to, from + 1);
  }
}

/** Six or more single digits, or pairs from a nought on, said one after the other. */
function maskSpokenPhones(
  tokens: readonly Token[],
  masked: Uint8Array,
  language: CompiledLanguage,
): void {
  let from = 0;
  while (from < tokens.length) {
    let to = from;
    let singles = 0;
    let zeroFirst = false;
    for (; to < tokens.length; to += 1) {
      const token = tokens[to];
      const parts = token?.kind === 'word' ? language.numbers.partsOf(token.text) : null;
      const part = parts?.[0];
      if (part?.kind !== 'small') break;
      if (to === from) zeroFirst = part.value === 0;
      if (part.value < 10) singles += 1;
    }
    const length = to - from;
    if ((length >= 6 && singles === length) || (zeroFirst && length >= 4)) masked.fill(1, from, to);
    from = Math.max(to, from + 1);
  }
}

function numberEndsAt(tokens: readonly Token[], at: number, language: CompiledLanguage): boolean {
  const token = tokens[at];
  if (!token) return false;
  return (
    isNumber(token) || (token.kind === 'word' && language.numbers.partsOf(token.text) !== null)
  );
}

/** From the last token of a number back to where it begins. */
function numberStart(tokens: readonly Token[], last: number, language: CompiledLanguage): number {
  let from = last;
  while (from > 0 && last - from < 4 && numberEndsAt(tokens, from - 1, language)) from -= 1;
  return from;
}

function maskOrdinals(
  tokens: readonly Token[],
  masked: Uint8Array,
  language: CompiledLanguage,
): void {
  tokens.forEach((token, i) => {
    if (token.kind !== 'word') return;
    const before = tokens[i - 1];
    if (token.attached && isNumber(before) && language.numbers.ordinalSuffixes.has(token.text)) {
      masked.fill(1, i - 1, i + 1);
    } else if (language.numbers.ordinals.has(token.text)) {
      const joined = before !== undefined && numberEndsAt(tokens, i - 1, language);
      masked.fill(1, joined && !isNumber(before) ? i - 1 : i, i + 1);
    }
  });
}

function maskDates(tokens: readonly Token[], masked: Uint8Array, language: CompiledLanguage): void {
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token?.kind === 'date' || token?.kind === 'time') masked[i] = 1;
    const month = language.months.matchAt(tokens, i);
    if (month) {
      const before = numberEndsAt(tokens, i - 1, language);
      if (before) masked.fill(1, numberStart(tokens, i - 1, language), i);
      if (isNumber(tokens[month.to]) && !tokens[month.to]?.breakBefore) {
        masked[month.to] = 1;
      }
    }
    const lead = language.yearLeads.matchAt(tokens, i);
    if (lead && isYear(tokens[lead.to]) && !isMoney(tokens[lead.to + 1]?.text ?? ''))
      masked[lead.to] = 1;
    if (isClock(tokens, i)) masked.fill(1, i, i + 3);
    const time = i > 0 ? language.times.matchAt(tokens, i) : null;
    if (time && numberEndsAt(tokens, i - 1, language)) {
      masked.fill(1, numberStart(tokens, i - 1, language), time.to);
      if (numberEndsAt(tokens, time.to, language) && !tokens[time.to]?.breakBefore)
        masked[time.to] = 1;
    }
  }
}

/** The 2 of m2 and the 4 of A4; figures in phrases that name no figure ("which one"). */
function maskNamed(tokens: readonly Token[], masked: Uint8Array, language: CompiledLanguage): void {
  for (const phrase of language.notFigures.findAll(tokens)) masked.fill(1, phrase.from, phrase.to);
  tokens.forEach((token, i) => {
    const before = tokens[i - 1];
    if (token.kind !== 'number' || before?.kind !== 'word' || !token.attached) return;
    if (!token.hyphenBefore && before.end === token.start && !isMoney(before.text)) masked[i] = 1;
  });
}

function isYear(token: Token | undefined): boolean {
  const literal = token?.literal;
  return (
    literal?.digitCount === 4 &&
    literal.integer &&
    literal.value >= 1900 &&
    literal.value < 2100 &&
    token !== undefined &&
    token.end - token.start === 4
  );
}

/** 14:30 */
function isClock(tokens: readonly Token[], at: number): boolean {
  const hour = tokens[at]?.literal;
  const minute = tokens[at + 2];
  return (
    hour?.integer === true &&
    hour.value < 25 &&
    tokens[at + 1]?.text === ':' &&
    minute?.literal?.digitCount === 2 &&
    minute.attached &&
    tokens[at + 1]?.attached === true
  );
}

function agesAndUnits(
  tokens: readonly Token[],
  language: CompiledLanguage,
): Map<number, FigureKind> {
  const kinds = new Map<number, FigureKind>();
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (!token) continue;
    const age = language.ages.matchAt(tokens, i);
    if (age?.tag === 'aged') markAges(tokens, age.to, language, kinds);
    if (age?.tag === 'years') markAgesBack(tokens, i - 1, language, kinds);
    else if (numberEndsAt(tokens, i - 1, language) && !token.breakBefore) {
      if (language.durations.matchAt(tokens, i)) kinds.set(i - 1, 'duration');
    }
    if (PERCENT.has(token.text)) kinds.set(i - 1, 'percent');
    if (OTHER_MONEY.has(token.text)) {
      if (numberEndsAt(tokens, i - 1, language)) kinds.set(i - 1, 'foreign-money');
      else if (isNumber(tokens[i + 1])) kinds.set(i + 1, 'foreign-money');
    }
  }
  return kinds;
}

/** "aged 4, 6 and 9": every number of the list that follows. */
function markAges(
  tokens: readonly Token[],
  from: number,
  language: CompiledLanguage,
  kinds: Map<number, FigureKind>,
): void {
  const and = new Set(language.table.numbers.and);
  for (let i = from; i < tokens.length && i < from + 12; i += 1) {
    if (numberEndsAt(tokens, i, language) && !and.has(tokens[i]?.text ?? '')) kinds.set(i, 'age');
    else if (!and.has(tokens[i]?.text ?? '')) break;
  }
}

function markAgesBack(
  tokens: readonly Token[],
  from: number,
  language: CompiledLanguage,
  kinds: Map<number, FigureKind>,
): void {
  const and = new Set(language.table.numbers.and);
  for (let i = from; i >= 0 && i > from - 8; i -= 1) {
    if (numberEndsAt(tokens, i, language) && !and.has(tokens[i]?.text ?? '')) kinds.set(i, 'age');
    else if (!and.has(tokens[i]?.text ?? '')) break;
  }
}

/** Finds what looks like a figure and is none. */
export function maskTokens(tokens: readonly Token[], language: CompiledLanguage): Masks {
  const masked = new Uint8Array(tokens.length + MAX_YEAR_WORDS);
  maskPhones(tokens, masked);
  maskSpokenPhones(tokens, masked, language);
  maskOrdinals(tokens, masked, language);
  maskNamed(tokens, masked, language);
  maskDates(tokens, masked, language);
  return { masked, kinds: agesAndUnits(tokens, language) };
}
