import type { Interval, IntervalContext } from './read-intervals.js';
import type { Figure } from './reading/figure.js';
import { ROOMS } from './reading/measures.js';
import { isNumeral } from './reading/number-tokens.js';

/** What is said behind the figure stands right there, or behind its unit: "one each", "2000 euros each". */
const BEHIND_REACH = 1;
/** Words of what is said before it at most: "nous avons tous les deux". */
const LONGEST = 5;

function holdsForEach({ from, to }: Figure, { tokens, topic, language }: IntervalContext): boolean {
  if (!topic.things && !topic.money) return false;
  const before = language.each.findAll(tokens, from - LONGEST, from);
  if (before.some((phrase) => phrase.to === from)) return true;
  for (let at = to; at <= to + BEHIND_REACH && !tokens[at]?.breakBefore; at += 1) {
    if (language.each.matchAt(tokens, at)) return true;
    // "deux une chacun"
    if (isNumeral(tokens[at], language)) return false;
  }
  return false;
}

/** "Two bedrooms", to a question for rooms: a home has others besides. */
function countsBedrooms({ to }: Figure, { tokens, topic, language }: IntervalContext): boolean {
  const { figures } = language.reservations;
  return (
    figures.matchAt(tokens, to)?.tag === 'bedrooms' &&
    !figures.findAll(topic.tokens).some(({ tag }) => tag === 'bedrooms') &&
    [...topic.words].some((word) => ROOMS.has(word))
  );
}

/** How many other rooms are named behind bedrooms: "three bedrooms, a living room and a study". */
function otherRooms(figure: Figure, context: IntervalContext): number {
  if (!countsBedrooms(figure, context)) return 0;
  const { tokens, language } = context;
  return language.reservations.figures
    .findAll(tokens, figure.to)
    .filter(({ tag }) => tag === 'livingRoom').length;
}

/**
 * "We both have one", "2000 each": of what is counted, or paid, there is as much at least. Beside another figure
 * it tells how that comes about: "two, one each".
 */
export function leastOfAll(
  intervals: readonly Interval[],
  figures: readonly Figure[],
  context: IntervalContext,
): readonly Interval[] {
  const [only, another] = figures;
  const [said] = intervals;
  const isAlone = only && said?.rule === 'number.value' && !another;
  // "three bedrooms and a living room" are four
  const others = isAlone ? otherRooms(only, context) : 0;
  if (said && others > 0) return [{ ...said, low: said.low + others, high: said.high + others }];
  if (!isAlone || !(holdsForEach(only, context) || countsBedrooms(only, context))) return intervals;
  return [{ ...said, high: Number.POSITIVE_INFINITY, rule: 'number.bound' }];
}
