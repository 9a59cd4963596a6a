import type { CompiledLanguage } from '../languages/compiled-language.js';
import { ordinalAt } from '../number/reading/ordinal-at.js';
import { readFigures } from '../number/reading/read-figures.js';
import { clauseEnd, clauseStart } from '../tokens/clauses.js';
import { type Token, textAt } from '../tokens/token.js';
import { findPolarity } from '../yes-no/find-polarity.js';

/** Said of a figure without its scale: "three five" for 3500. */
const LARGEST_PART = 99;

type Candidate = number | string;

/** What was picked, and where the answer says so: token indices, end exclusive. */
export interface Picked<T extends Candidate> {
  readonly candidate: T;
  readonly from: number;
  readonly to: number;
}

/** Tokens inside phrases that only sound like a choice: "one second". */
function soundsAlike(tokens: readonly Token[], language: CompiledLanguage): Set<number> {
  const inside = new Set<number>();
  for (const { from, to } of language.notFigures.findAll(tokens)) {
    for (let at = from; at < to; at += 1) inside.add(at);
  }
  return inside;
}

/**
 * Whether a clause may rule out what it names: "not the second", "das zweite geht nicht", "the higher one is too
 * much", "anything but the second". "No, the second" denies something else.
 */
function mayRuleOut(
  tokens: readonly Token[],
  { from, to }: { readonly from: number; readonly to: number },
  language: CompiledLanguage,
): boolean {
  const clause = tokens.slice(clauseStart(tokens, from), clauseEnd(tokens, to - 1));
  const { strongNo } = language.table.yesNo;
  const isNo = (at: number) => strongNo.includes(textAt(clause, at));
  // the "plus" of "le plus élevé" denies nothing
  const places = language.choice.findAll(clause);
  const isPlace = (at: number) => places.some((place) => at >= place.from && at < place.to);
  const rules = [language.except, language.without, language.unwanted, language.outright];
  return (
    clause.some(({ text }, at) => language.negators.has(text) && !isNo(at) && !isPlace(at)) ||
    rules.some((phrases) => phrases.findAll(clause).some(({ from: at }) => !isNo(at))) ||
    language.reservations.options.findAll(clause).some(({ tag }) => tag === 'tooMuch') ||
    language.reservations.figures
      .findAll(clause)
      .some(({ tag }) => tag === 'unfit' || tag === 'strains') ||
    language.before.findAll(clause).some(({ tag }) => tag === 'lessThan' || tag === 'moreThan')
  );
}

/** What a word picks by its place, or by its size among figures; undefined where it picks nothing. */
function placedAt<T extends Candidate>(
  tokens: readonly Token[],
  at: number,
  candidates: readonly T[],
  language: CompiledLanguage,
): { readonly candidate: T | undefined; readonly to: number } {
  const ordinal = ordinalAt(tokens, at, language);
  const placed = candidates[(ordinal?.value ?? 0) - 1];
  if (ordinal && placed !== undefined) return { candidate: placed, to: ordinal.to };
  const match = language.choice.matchAt(tokens, at);
  const to = match?.to ?? at;
  const sorted = candidates.filter((one) => typeof one === 'number').sort((a, b) => a - b);
  const isOfTwo = sorted.length > 1;
  switch (match?.tag) {
    case 'first':
      return { candidate: candidates[0], to };
    case 'last':
      return { candidate: candidates.at(-1), to };
    case 'middle':
      return { candidate: candidates.length === 3 ? candidates[1] : undefined, to };
    case 'higher':
      return { candidate: isOfTwo ? sorted.at(-1) : undefined, to };
    case 'lower':
      return { candidate: isOfTwo ? sorted[0] : undefined, to };
    default:
      return { candidate: undefined, to };
  }
}

/** "The second", "the higher one"; of several what a correction leaves: "the first, no, the second". */
function byPlace<T extends Candidate>(
  tokens: readonly Token[],
  candidates: readonly T[],
  language: CompiledLanguage,
): Picked<T> | null {
  const alike = soundsAlike(tokens, language);
  const picks: Picked<T>[] = [];
  // asked once a clause
  const known = new Map<number, boolean>();
  const isRuledOut = (at: number): boolean => {
    const from = clauseStart(tokens, at);
    const ruledOut = known.get(from) ?? mayRuleOut(tokens, { from, to: from + 1 }, language);
    known.set(from, ruledOut);
    return ruledOut;
  };
  for (let from = 0; from < tokens.length; from += 1) {
    if (alike.has(from)) continue;
    const { candidate, to } = placedAt(tokens, from, candidates, language);
    if (candidate !== undefined && !isRuledOut(from)) picks.push({ candidate, from, to });
  }
  const [first] = picks;
  const last = picks.at(-1);
  if (!first || !last || first.candidate === last.candidate) return first ?? null;
  const isCorrected = language.corrections
    .findAll(tokens)
    .some(({ from, to }) => from >= first.to && to <= last.from);
  return isCorrected ? last : null;
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
): Picked<T> | null {
  // "un couple" is no one, though an article stands in it
  const counted = language.people.findAll(tokens).some(({ tag }) => tag.kind === 'party');
  if (counted) return null;
  const figures = readFigures(tokens, language, { pairs: false });
  const [first] = figures;
  const last = figures.at(-1);
  if (!first || !last || figures.some(({ value }) => value > LARGEST_PART)) return null;
  if (mayRuleOut(tokens, { from: first.from, to: last.to }, language)) return null;
  const said = leadingDigits(
    Number(figures.map(({ value }) => String(value).replace('.', '')).join('')),
  );
  const [candidate, another] = candidates.filter(
    (one) => typeof one === 'number' && leadingDigits(one) === said,
  );
  return candidate === undefined || another !== undefined
    ? null
    : { candidate, from: first.from, to: last.to };
}

/** "Yes" to the only one that was offered. */
function byAgreement<T extends Candidate>(
  tokens: readonly Token[],
  [only, another]: readonly T[],
  language: CompiledLanguage,
): Picked<T> | null {
  if (only === undefined || another !== undefined) return null;
  const polarity = findPolarity(tokens, language);
  if (polarity?.answer !== 'yes' || readFigures(tokens, language).length > 0) return null;
  // "yes, but it's too much"
  const objects = language.yesNo.findAll(tokens).some(({ tag }) => tag.answer === 'but');
  if (objects || mayRuleOut(tokens, { from: 0, to: tokens.length }, language)) return null;
  return { candidate: only, from: polarity.from, to: polarity.to };
}

/**
 * Which of the candidates that a clarifying question offered an answer picks: "the second", "the
 * higher one", "three five", or a yes to a single one. Null when it picks none.
 */
export function pickCandidate<T extends Candidate>(
  tokens: readonly Token[],
  candidates: readonly T[],
  language: CompiledLanguage,
): Picked<T> | null {
  if (candidates.length === 0) return null;
  return (
    byAgreement(tokens, candidates, language) ??
    byPlace(tokens, candidates, language) ??
    byDigits(tokens, candidates, language)
  );
}
