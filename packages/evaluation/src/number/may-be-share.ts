import type { CompiledLanguage } from '../languages/compiled-language.js';
import { clauseEnd } from '../tokens/clauses.js';
import type { Token } from '../tokens/token.js';
import { contains } from './decide-number.js';
import { findRelative } from './household/find-relative.js';
import { asksForBudget, type NumberQuestion } from './number-question.js';
import type { Interval } from './read-intervals.js';
import type { Figure } from './reading/figure.js';

/**
 * "My wife 2000, me 2000", to an income, "200,000 of our own, and the bank gives us 700,000": what each has, or
 * gives, may be meant together.
 */
function addUp(
  intervals: readonly Interval[],
  tokens: readonly Token[],
  { accepted, topic, language }: NumberQuestion,
): boolean {
  if (intervals.length < 2) return false;
  const isOfTwo = !topic.asksMaximum && findRelative(tokens, 0, language) >= 0;
  // "700,000 in all, 500,000 of it from the bank" has the whole in it, and a loan adds to no income
  const lends = () =>
    (topic.asksMaximum || asksForBudget(topic)) &&
    language.reservations.figures.findAll(tokens).some(({ tag }) => tag === 'lenders') &&
    language.total.findAll(tokens).length === 0 &&
    language.amongThem.findAll(tokens).length === 0;
  if (!isOfTwo && !lends()) return false;
  return contains(
    accepted,
    intervals.reduce((sum, { low }) => sum + low, 0),
  );
}

/** Words between a figure and what says that it comes to another: "vingt mètres carrés de plus". */
const FURTHER_REACH = 2;

/** "We've got 65 now, and want twenty more": by how much it is to be more, and of what may not be said. */
function isFurther(
  { to }: Figure,
  tokens: readonly Token[],
  hasOther: boolean,
  { reservations, links, negators, than }: CompiledLanguage,
): boolean {
  for (let at = to; at <= to + FURTHER_REACH && !tokens[at]?.breakBefore; at += 1) {
    const mark = reservations.figures.matchAt(tokens, at);
    if (mark?.tag !== 'further') continue;
    // "90,000 et rien de plus", "1300 mehr ist nicht drin"
    const rest = tokens.slice(mark.to, clauseEnd(tokens, mark.to - 1));
    const around = [...tokens.slice(to, mark.from), ...rest];
    if (around.some(({ text }) => negators.has(text))) return false;
    // "2800, 400 more than now"
    if (hasOther && than.has(tokens[mark.to]?.text ?? '')) return false;
    // "20 more or less"
    return links.matchAt(tokens, mark.to)?.tag !== 'or';
  }
  return false;
}

/**
 * Whether figures that are too small by themselves may be only a share of what was asked for: one's own half, what
 * somebody else adds, by how much it is to be more than now.
 */
export function mayBeShare(
  intervals: readonly Interval[],
  figures: readonly Figure[],
  tokens: readonly Token[],
  question: NumberQuestion,
): boolean {
  const { topic, language } = question;
  const [, another] = figures;
  const isShared = () =>
    language.ownShare.findAll(tokens).length > 0 || addUp(intervals, tokens, question);
  return (
    (topic.money && isShared()) ||
    figures.some((figure) => isFurther(figure, tokens, another !== undefined, language))
  );
}
