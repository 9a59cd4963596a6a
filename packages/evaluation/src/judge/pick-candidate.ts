import type { CompiledLanguage } from '../languages/compiled-language.js';
import { readFigures } from '../number/reading/read-figures.js';
import { type Token, textAt } from '../tokens/token.js';
import { findPolarity } from '../yes-no/find-polarity.js';

/** Said of a figure without its scale: "three five" for 3500. */
const LARGEST_PART = 99;

type Candidate = number | string;

/** Tokens inside phrases that only sound like a choice: "one second". */
function soundsAlike(tokens: readonly Token[], language: CompiledLanguage): Set<number> {
  const inside = new Set<number>();
  for (const { from, to } of language.notFigures.findAll(tokens)) {
    for (let at = from; at < to; at += 1) inside.add(at);
  }
  return inside;
}

function byPlace<T extends Candidate>(
  tokens: readonly Token[],
  candidates: readonly T[],
  language: CompiledLanguage,
): T | null {
  const alike = soundsAlike(tokens, language);
  const sorted = candidates.filter((one) => typeof one === 'number').sort((a, b) => a - b);
  for (let at = 0; at < tokens.length; at += 1) {
    if (alike.has(at)) continue;
    const place = language.ordinalValues.get(textAt(tokens, at)) ?? 0;
    const placed = candidates[place - 1];
    if (placed !== undefined) return placed;
    const tag = language.choice.matchAt(tokens, at)?.tag;
    if (tag === 'first') return candidates[0] ?? null;
    if (tag === 'last') return candidates.at(-1) ?? null;
    if (tag === 'middle' && candidates.length === 3) return candidates[1] ?? null;
    if (tag === 'higher' && sorted.length > 1) return sorted.at(-1) ?? null;
    if (tag === 'lower' && sorted.length > 1) return sorted[0] ?? null;
  }
  return null;
}

function leadingDigits(value: number): string {
  return String(value)
    .replace('.', '')
    .replace(/0{1,21}$/, '');
}

/** "three five" picks 3500, "three" 3000: the digits before the noughts. */
function byDigits<T extends Candidate>(
  tokens: readonly Token[],
  candidates: readonly T[],
  language: CompiledLanguage,
): T | null {
  // "un couple" is no one, though an article stands in it
  const counted = language.people.findAll(tokens).some(({ tag }) => tag.kind === 'party');
  if (counted) return null;
  const figures = readFigures(tokens, language, { pairs: false });
  if (figures.length === 0 || figures.some(({ value }) => value > LARGEST_PART)) return null;
  const said = leadingDigits(
    Number(figures.map(({ value }) => String(value).replace('.', '')).join('')),
  );
  const same = candidates.filter((one) => typeof one === 'number' && leadingDigits(one) === said);
  return same.length === 1 ? (same[0] ?? null) : null;
}

/**
 * Which of the candidates that a clarifying question offered an answer picks: "the second", "the
 * higher one", "three five", or a yes to a single one. Null when it picks none.
 */
export function pickCandidate<T extends Candidate>(
  tokens: readonly Token[],
  candidates: readonly T[],
  language: CompiledLanguage,
): T | null {
  if (candidates.length === 0) return null;
  const [only] = candidates;
  if (candidates.length === 1 && only !== undefined) {
    const agreed = findPolarity(tokens, language)?.answer === 'yes';
    if (agreed && readFigures(tokens, language).length === 0) return only;
  }
  return byPlace(tokens, candidates, language) ?? byDigits(tokens, candidates, language);
}
