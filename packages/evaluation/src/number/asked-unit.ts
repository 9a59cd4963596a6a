import type { CompiledLanguage } from '../languages/compiled-language.js';
import { type Token, textAt } from '../tokens/token.js';
import type { NumberQuestion } from './number-question.js';
import type { Figure } from './reading/figure.js';

/**
 * The unit of time that is asked for, and the one that it is held against, in months: "how many months?"
 * may expect "min. 2 years".
 */
export function unitsOf({
  topic,
  accepted,
}: NumberQuestion): { asked: number; held: number } | null {
  const asked = topic.length ?? accepted.length;
  const held = accepted.length ?? topic.length;
  return asked === null || held === null ? null : { asked, held };
}

/** Between a length of time and the unit of both: "zwei bis drei Jahre". */
const UNIT_REACH = 3;

/** The unit of time of a length, in months; that of the next one where it has none of its own. */
function unitBehind(
  { to }: Figure,
  tokens: readonly Token[],
  { language }: NumberQuestion,
): number | null {
  for (let at = to; at < to + UNIT_REACH; at += 1) {
    const unit = language.lengths.get(textAt(tokens, at));
    if (unit !== undefined) return unit;
  }
  return null;
}

/** "Deux ans et demi": the unit that stands inside of a length, in months. */
function unitInside(
  { from, to }: Figure,
  tokens: readonly Token[],
  { language }: NumberQuestion,
): number | null {
  const inside = tokens.slice(from + 1, to).flatMap(({ text }) => language.lengths.get(text) ?? []);
  return inside[0] ?? null;
}

/** "A year or two": the unit of what it stands beside, in months. */
function unitBefore(
  { from }: Figure,
  tokens: readonly Token[],
  { language }: NumberQuestion,
): number | null {
  const links = language.links.matchAt(tokens, from - 1)?.tag === 'or';
  return (links && language.lengths.get(textAt(tokens, from - 2))) || null;
}

/** Where a length would end that a smaller one goes on with: "two years (and) three months". */
function endBefore({ from }: Figure, tokens: readonly Token[], { ands }: CompiledLanguage): number {
  return ands.has(textAt(tokens, from - 1)) ? from - 1 : from;
}

/** In words: "one and a half years". */
const LONGEST_SPAN = 5;

/** "A year and six months": what stands before a figure and goes on with it, in months. */
function spanBefore(figure: Figure, tokens: readonly Token[], language: CompiledLanguage): number {
  const end = endBefore(figure, tokens, language);
  if (tokens[end]?.breakBefore) return 0;
  const span = language.spans
    .findAll(tokens, Math.max(0, end - LONGEST_SPAN), end)
    .find(({ to }) => to === end);
  return span && !span.tag.under ? span.tag.months : 0;
}

/** "Two years and three months": one length, where a smaller unit follows at once. */
export function joinLengths(
  figures: readonly Figure[],
  tokens: readonly Token[],
  question: NumberQuestion,
): readonly Figure[] {
  if (unitsOf(question) === null) return figures;
  const { language } = question;
  const unitOf = (figure: Figure) => language.lengths.get(textAt(tokens, figure.to)) ?? 0;
  const kept: Figure[] = [];
  for (const figure of figures) {
    const left = kept.at(-1);
    const unit = unitOf(figure);
    const span = spanBefore(figure, tokens, language);
    const end = endBefore(figure, tokens, language);
    const isBroken = tokens[end]?.breakBefore ?? false;
    const goesOn = !isBroken && left?.to === end - 1 && figure.value * unit < unitOf(left);
    if (left && goesOn && unit > 0)
      kept[kept.length - 1] = {
        ...left,
        value: left.value + (figure.value * unit) / unitOf(left),
        end: figure.end,
      };
    else if (figure.value * unit < span && unit > 0)
      kept.push({ ...figure, value: figure.value + span / unit });
    else kept.push(figure);
  }
  return kept;
}

/** "two years" to a question for months is 24. */
export function inAskedUnit(
  figure: Figure,
  tokens: readonly Token[],
  question: NumberQuestion,
): Figure {
  const units = unitsOf(question);
  const { kind } = figure;
  if (units === null || question.topic.money || (kind !== 'duration' && kind !== 'figure'))
    return figure;
  const beside =
    kind === 'duration'
      ? unitBehind(figure, tokens, question)
      : unitBefore(figure, tokens, question);
  const said = unitInside(figure, tokens, question) ?? beside ?? units.asked;
  if (said === units.held) return figure;
  return { ...figure, value: (figure.value * said) / units.held, elliptic: null };
}
