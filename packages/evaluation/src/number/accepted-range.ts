import type { CompiledLanguage } from '../languages/compiled-language.js';
import { tokenize } from '../tokens/tokenize.js';
import { readFigures } from './read-figures.js';

/** What passes: every value from `low` to `high`, both included; `Infinity` where open. */
export interface AcceptedRange {
  readonly low: number;
  readonly high: number;
  /** `minimum`: a value alone or "min. 3100"; `range`: two ends or an upper bound. */
  readonly kind: 'minimum' | 'range';
}

const UPPER_SIGNS = new Set(['<', '≤']);
const LOWER_SIGNS = new Set(['>', '≥', '+']);

/**
 * Reads an expected value as integrators write it: `3100`, `3'100`, `min. 3100`, `<= 4`, `1 - 4`,
 * `up to 4`, `between 3 and 5`. Null when no figure can be read or the range is upside down.
 */
export function readAcceptedRange(
  text: string,
  languages: readonly CompiledLanguage[],
): AcceptedRange | null {
  const tokens = tokenize(text.trim());
  for (const language of languages) {
    const range = readIn(tokens, language);
    if (range) return range;
  }
  return null;
}

function readIn(
  tokens: ReturnType<typeof tokenize>,
  language: CompiledLanguage,
): AcceptedRange | null {
  const figures = readFigures(tokens, language, { millions: true, pairs: false }).filter(
    (figure) =>
      figure.kind === 'figure' || figure.kind === 'foreign-money' || figure.kind === 'duration',
  );
  const [first, second] = figures;
  if (!first || figures.length > 2) return null;
  const inside = new Set<number>();
  for (const figure of figures) for (let i = figure.from; i < figure.to; i += 1) inside.add(i);
  const outside = tokens.filter((_, i) => !inside.has(i));
  if (second) {
    return first.value <= second.value
      ? { low: first.value, high: second.value, kind: 'range' }
      : null;
  }
  if (outside.some((token) => token.text === '-') && tokens[0]?.text === '-') return null;
  const before = language.before.findAll(tokens, 0, first.from).map((match) => match.tag);
  const after = language.after.findAll(tokens, first.to).map((match) => match.tag);
  const signs = outside.map((token) => token.text);
  const upper =
    before.some((tag) => tag === 'atMost' || tag === 'lessThan') ||
    after.includes('orLess') ||
    signs.some((s) => UPPER_SIGNS.has(s));
  const lower =
    before.some((tag) => tag === 'atLeast' || tag === 'moreThan') ||
    after.includes('orMore') ||
    signs.some((s) => LOWER_SIGNS.has(s));
  if (upper && !lower) return { low: Number.NEGATIVE_INFINITY, high: first.value, kind: 'range' };
  return unknownWords(outside, language, lower)
    ? null
    : { low: first.value, high: Number.POSITIVE_INFINITY, kind: 'minimum' };
}

/** More than a few words round one figure is prose, not an expected value. */
function unknownWords(
  outside: ReturnType<typeof tokenize>,
  _language: CompiledLanguage,
  _lower: boolean,
): boolean {
  return outside.length > 6;
}
