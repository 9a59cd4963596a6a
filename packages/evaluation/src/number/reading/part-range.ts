import type { CompiledLanguage } from '../../languages/compiled-language.js';
import type { Token } from '../../tokens/token.js';
import { isMoney } from './currencies.js';
import { isNumeral, partsAt } from './number-tokens.js';

/** Two figures of a range are not longer than this together. */
const LONGEST_RANGE = 24;

/** Whether an "and" may stand inside a figure: "one hundred and twenty". */
function standsInside(at: number, tokens: readonly Token[], language: CompiledLanguage): boolean {
  const part = partsAt(tokens, at - 1, language).at(-1);
  return (
    part?.kind === 'hundred' ||
    (part?.kind === 'small' && linksOne(part.value, at, tokens, language))
  );
}

/** "vingt et un", "soixante et onze" */
function linksOne(
  ten: number,
  at: number,
  tokens: readonly Token[],
  language: CompiledLanguage,
): boolean {
  const [unit] = partsAt(tokens, at + 1, language);
  if (!language.table.numbers.vigesimal || unit?.kind !== 'small') return false;
  return ten >= 20 && (unit.value === 1 || (ten === 60 && unit.value === 11));
}

/** The "and" of "two and a half" parts nothing. */
function isHalf(at: number, tokens: readonly Token[], language: CompiledLanguage): boolean {
  return [at, at + 1].some((place) => partsAt(tokens, place, language)[0]?.kind === 'half');
}

/** "and one hundred": a figure of its own begins behind the "and". */
function opensFigure(and: number, tokens: readonly Token[], language: CompiledLanguage): boolean {
  const [part] = partsAt(tokens, and + 2, language);
  if (!isNumeral(tokens[and + 1], language)) return false;
  // "seven hundred and seventy thousand": behind a hundred only another hundred is a new figure
  const thousand = part?.kind === 'scale' && !standsInside(and, tokens, language);
  return part?.kind === 'hundred' || thousand;
}

/** The "and" between the two figures, among those inside them. */
function partingAnd(
  ands: readonly number[],
  tokens: readonly Token[],
  language: CompiledLanguage,
): number | undefined {
  if (ands.length < 2) return ands[0];
  return (
    ands.find((at) => opensFigure(at, tokens, language)) ??
    ands.find((at) => !standsInside(at, tokens, language)) ??
    ands[Math.ceil(ands.length / 2) - 1]
  );
}

function andsOfRange(from: number, tokens: readonly Token[], language: CompiledLanguage): number[] {
  const ands: number[] = [];
  for (let at = from; at < from + LONGEST_RANGE; at += 1) {
    const token = tokens[at];
    if (!token) break;
    const link = language.links.matchAt(tokens, at);
    // "de vingt et un à vingt-deux": no "and" parts them
    if (link?.tag === 'to' && at > from && isNumeral(tokens[link.to], language)) return [];
    if (language.ands.has(token.text)) {
      if (!isHalf(at + 1, tokens, language)) ands.push(at);
    } else if (
      !isNumeral(token, language) &&
      !isMoney(token.text) &&
      !language.emptyWords.has(token.text)
    )
      break;
  }
  return ands;
}

/**
 * Where "between" parts two figures: the "and" in the middle, for the others stand inside them
 * ("between one hundred and twenty and one hundred and fifty").
 */
export function partRanges(tokens: readonly Token[], language: CompiledLanguage): Set<number> {
  const parted = new Set<number>();
  for (const { tag, to } of language.before.findAll(tokens)) {
    if (tag !== 'between') continue;
    const ands = andsOfRange(to, tokens, language);
    const and = partingAnd(ands, tokens, language);
    if (and !== undefined) parted.add(and);
  }
  return parted;
}
