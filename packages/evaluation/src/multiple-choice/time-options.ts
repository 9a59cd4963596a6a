import type { CompiledLanguage } from '../languages/compiled-language.js';
import type { Figure } from '../number/reading/figure.js';
import { readFigures } from '../number/reading/read-figures.js';
import { type Token, textAt } from '../tokens/token.js';
import { tokenize } from '../tokens/tokenize.js';
import type { Named } from './find-options.js';

/** A length of time from now, in months, and where it was said. */
interface Length {
  readonly low: number;
  readonly high: number;
  readonly from: number;
  readonly to: number;
}

/** "Immediately" is within a week. */
const AT_ONCE = 12 / 52;
/** Behind a figure its unit stands so near: "sechs bis acht Wochen". */
const UNIT_REACH = 4;
/** Before a length what bounds it stands so near. */
const BOUND_REACH = 3;
/** In months: later than a time is after it. */
const A_DAY = 1 / 31;
/** "Next month" has begun in two at the latest. */
const NEXT = 2;

function unitBehind(tokens: readonly Token[], at: number, language: CompiledLanguage) {
  for (let place = at; place < at + UNIT_REACH; place += 1) {
    const months = language.lengths.get(textAt(tokens, place));
    if (months !== undefined) return { months, to: place + 1 };
  }
  return null;
}

/** "Next week", "nächsten Monat"; a year from now is anywhere in the next one. */
function nextUnits(tokens: readonly Token[], language: CompiledLanguage): Length[] {
  return language.dates.ahead.findAll(tokens).flatMap(({ from, to }) => {
    const months = language.lengths.get(textAt(tokens, to));
    return months === undefined || months > 1
      ? []
      : [{ low: 0, high: months * NEXT, from, to: to + 1 }];
  });
}

function countedLengths(tokens: readonly Token[], language: CompiledLanguage): Length[] {
  const counts = ({ kind, article, from }: Figure) =>
    kind === 'duration' || (kind === 'figure' && !article && !isSince(tokens, from, language));
  return readFigures(tokens, language)
    .filter(counts)
    .flatMap((figure) => {
      const unit = unitBehind(tokens, figure.to, language);
      if (unit === null || isSince(tokens, figure.from, language)) return [];
      const length = figure.value * unit.months;
      return [{ low: length, high: length, from: figure.from, to: unit.to }];
    });
}

/** "For three months now" tells of what was. */
function isSince(tokens: readonly Token[], at: number, { since }: CompiledLanguage): boolean {
  return since.findAll(tokens, Math.max(0, at - BOUND_REACH), at).length > 0;
}

/** Whether the time is bounded from below alone: "in six months at the earliest", "more than half a year". */
function isOpen(
  tokens: readonly Token[],
  { from, to }: Length,
  { before, after }: CompiledLanguage,
): boolean {
  const around = [
    ...before.findAll(tokens, Math.max(0, from - BOUND_REACH), from),
    ...after.findAll(tokens, to, Math.min(tokens.length, to + BOUND_REACH)),
  ];
  return around.some(({ tag }) => tag === 'atLeast' || tag === 'moreThan' || tag === 'orMore');
}

function readLengths(tokens: readonly Token[], language: CompiledLanguage): Length[] {
  const spans = language.spans.findAll(tokens).map(({ tag, from, to }) => ({
    ...{ low: tag.under ? 0 : tag.months, high: tag.months },
    ...{ from, to },
  }));
  const atOnce = language.atOnce
    .findAll(tokens)
    .map(({ from, to }) => ({ low: 0, high: AT_ONCE, from, to }));
  const counted = countedLengths(tokens, language).filter(
    (one) => !spans.some(({ from, to }) => one.from < to && from < one.to),
  );
  return [...spans, ...atOnce, ...nextUnits(tokens, language), ...counted].map((length) =>
    isOpen(tokens, length, language)
      ? { ...length, low: length.low + A_DAY, high: Number.POSITIVE_INFINITY }
      : length,
  );
}

/** "Not in two months": anything that denies in the same clause. */
function isDenied(
  tokens: readonly Token[],
  { from, to }: Pick<Length, 'from' | 'to'>,
  { negators }: CompiledLanguage,
): boolean {
  let first = from;
  while (first > 0 && !tokens[first]?.breakBefore) first -= 1;
  let end = to;
  while (end < tokens.length && !tokens[end]?.breakBefore) end += 1;
  return tokens.slice(first, end).some(({ text }) => negators.has(text));
}

/** Until when each option reaches, in months; null where they are no times from now. */
export function readLimits(
  options: readonly string[],
  language: CompiledLanguage,
): number[] | null {
  const limits = options.map((option) => {
    const tokens = tokenize(option);
    if (language.later.findAll(tokens).length > 0) return Number.POSITIVE_INFINITY;
    const lengths = readLengths(tokens, language);
    return lengths.length === 0 ? Number.NaN : Math.max(...lengths.map(({ high }) => high));
  });
  const known = limits.every((limit) => !Number.isNaN(limit));
  return known && new Set(limits).size === options.length && options.length > 1 ? limits : null;
}

/** The option of the earliest limit that a time still fits. */
function optionAt(months: number, limits: readonly number[]): number | null {
  const earliest = Math.min(...limits.filter((limit) => months <= limit));
  const option = limits.indexOf(earliest);
  return option < 0 || months > earliest ? null : option;
}

/**
 * "In two months", "as soon as possible", where the options are times from now: "within three months",
 * "later". Dates are none: what today is, no answer tells.
 */
export function timeOptions(
  tokens: readonly Token[],
  limits: readonly number[] | null,
  language: CompiledLanguage,
): Named[] {
  if (limits === null) return [];
  const said = readLengths(tokens, language);
  // "could be three months, could be nine"
  const isRest = (figure: Figure) =>
    !figure.article && !said.some(({ from, to }) => figure.from >= from && figure.to <= to);
  if (said.length === 0 || readFigures(tokens, language).some(isRest)) return [];
  return said.flatMap(({ low, high, from, to }) => {
    if (isDenied(tokens, { from, to }, language)) return [];
    const fitting = [...new Set([low, high].map((months) => optionAt(months, limits)))];
    return fitting.flatMap((option) =>
      option === null ? [] : [{ option, from, to, rule: 'choice.time' }],
    );
  });
}
