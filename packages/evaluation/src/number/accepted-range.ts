import type { CompiledLanguage, FigureTag } from '../languages/compiled-language.js';
import { lengthIn } from '../question/length-in.js';
import type { Token } from '../tokens/token.js';
import { tokenize } from '../tokens/tokenize.js';
import { isMoney } from './reading/currencies.js';
import type { Figure } from './reading/figure.js';
import { readFigures } from './reading/read-figures.js';

/**
 * What passes: every value from `low` to `high`, both included; infinite where open. An end that is not
 * accepted ("< 4") is moved by next to nothing.
 */
export interface AcceptedRange {
  readonly low: number;
  readonly high: number;
  /** `minimum`: a value alone or "min. 3100"; `range`: two ends or an upper bound. */
  readonly kind: 'minimum' | 'range';
  /** The unit of time that it is in ("min. 2 years"), in months; null without one. */
  readonly length: number | null;
}

/** The end that an answer is held against. */
export function threshold({ low, high }: AcceptedRange): number {
  return wholeEnd(Number.isFinite(low) ? low : high);
}

/** By so small a part of itself an end is moved that is not accepted: "< 4", "more than 4". */
const EXCLUDED = 1e-9;

/** An end as it was written. */
export function wholeEnd(end: number): number {
  const whole = Math.round(end);
  return Math.abs(end - whole) <= Math.abs(whole) * EXCLUDED * 2 ? whole : end;
}

/** A lower end that an answer leaves out, where what is accepted leaves out the same. */
export const excluding = ({ low }: AcceptedRange, end: number): number =>
  wholeEnd(low) === end ? low : end;

const UPPER_SIGNS = new Set(['<', '≤']);

/** The ends, without their unit. */
type Ends = Omit<AcceptedRange, 'length'>;

interface Reading {
  readonly tokens: readonly Token[];
  readonly figures: readonly Figure[];
  readonly language: CompiledLanguage;
}

/** Every tag of the phrases outside the figures, and whether each word is known. */
interface Surroundings {
  readonly tags: ReadonlySet<FigureTag>;
  /** Words that say nothing in this language. */
  readonly unknown: readonly number[];
}

function inFigure(figures: readonly Figure[], at: number): Figure | null {
  return figures.find((figure) => at >= figure.from && at < figure.to) ?? null;
}

function isKnown(token: Token, language: CompiledLanguage): boolean {
  if (token.kind === 'symbol' || isMoney(token.text)) return true;
  return language.functionWords.has(token.text) || language.emptyWords.has(token.text);
}

function surroundingsOf({ tokens, figures, language }: Reading): Surroundings {
  const tags = new Set<FigureTag>();
  const unknown: number[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    const figure = inFigure(figures, at);
    if (!token) break;
    if (figure) {
      at = figure.to;
      continue;
    }
    const behind = figures.some((one) => one.to <= at);
    const phrase = behind ? language.after.matchAt(tokens, at) : null;
    const match = phrase ?? language.before.matchAt(tokens, at);
    if (match) tags.add(match.tag);
    const length = (match ?? language.links.matchAt(tokens, at))?.to;
    if (length === undefined && !isKnown(token, language)) unknown.push(at);
    at = length ?? at + 1;
  }
  return { tags, unknown };
}

/** "min. 3 rooms": one unknown word right behind the figure is what it counts. */
function isUnit(unknown: readonly number[], figures: readonly Figure[]): boolean {
  const last = figures.at(-1);
  return unknown.length === 1 && last !== undefined && unknown[0] === last.to;
}

function boundOf(tags: ReadonlySet<FigureTag>, tokens: readonly Token[]): 'upper' | 'lower' {
  const said = tags.has('atMost') || tags.has('lessThan') || tags.has('orLess');
  return said || tokens.some(({ text }) => UPPER_SIGNS.has(text)) ? 'upper' : 'lower';
}

function rangeOf(reading: Reading, { tags }: Surroundings): Ends | null {
  const { figures, tokens } = reading;
  const [first, second] = figures;
  if (!first || figures.length > 2 || tags.has('not')) return null;
  if (second) {
    return first.value <= second.value
      ? { low: first.value, high: second.value, kind: 'range' }
      : null;
  }
  // "-3100" is no amount that anybody expects
  if (tokens[first.from - 1]?.text === '-') return null;
  const signs = new Set(tokens.map(({ text }) => text));
  const isEqual = signs.has('=');
  const isExact = isEqual && !signs.has('<') && !signs.has('>');
  if (isExact) return { low: first.value, high: first.value, kind: 'range' };
  // none is expected: "at least none" would accept everything
  if (first.value === 0 && tags.size === 0) return { low: 0, high: 0, kind: 'range' };
  const isStrict =
    tags.has('lessThan') ||
    tags.has('moreThan') ||
    (!isEqual && (signs.has('<') || signs.has('>')));
  const moved = isStrict ? EXCLUDED : 0;
  return boundOf(tags, tokens) === 'upper'
    ? { low: Number.NEGATIVE_INFINITY, high: first.value * (1 - moved), kind: 'range' }
    : { low: first.value * (1 + moved), high: Number.POSITIVE_INFINITY, kind: 'minimum' };
}

/**
 * Reads an expected value as integrators write it: `3100`, `3'100`, `min. 3100`, `<= 4`, `1 - 4`,
 * `up to 4`, `between 3 and 5`. Null when no figure can be read, the range is upside down, or
 * words stand round it that no language knows.
 */
export function readAcceptedRange(
  text: string,
  languages: readonly CompiledLanguage[],
): AcceptedRange | null {
  const tokens = tokenize(text.trim());
  const readings = languages.map(
    (language): Reading => ({
      tokens,
      language,
      figures: readFigures(tokens, language, { millions: true, pairs: false }).filter(
        (one) => one.kind !== 'percent',
      ),
    }),
  );
  const surroundings = readings.map(surroundingsOf);
  const pick = (accepts: (around: Surroundings, reading: Reading) => boolean): Ends | null => {
    for (const [i, reading] of readings.entries()) {
      const around = surroundings[i];
      const range = around && accepts(around, reading) ? rangeOf(reading, around) : null;
      if (range) return range;
    }
    return null;
  };
  const ends =
    pick(({ unknown }) => unknown.length === 0) ??
    pick(({ unknown }, { figures }) => isUnit(unknown, figures));
  const lengths = languages.map((language) => language.lengths);
  return ends && { ...ends, length: lengthIn(tokens, lengths) };
}
