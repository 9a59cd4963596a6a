import type { CompiledLanguage } from '../languages/compiled-language.js';
import type { QuestionTopic } from '../question/question-topic.js';
import { type Token, textAt } from '../tokens/token.js';
import { type AcceptedRange, excluding, threshold } from './accepted-range.js';
import { isAddedTo } from './added-to.js';
import { type Around, around } from './around-figure.js';
import { asksAmount } from './number-question.js';
import { fullAmounts } from './offered-figures.js';
import { hasOtherUnit } from './other-unit.js';
import { isMoney } from './reading/currencies.js';
import type { Figure } from './reading/figure.js';
import { isNumeral } from './reading/number-tokens.js';
import { type Link, linkOf } from './reading/share-scales.js';

/** What the lead may have meant: every value from low to high. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly start: number;
  readonly end: number;
  readonly approximate: boolean;
  /** "knapp", "presque": a little below the figure. */
  readonly almost: boolean;
  readonly period: 'month' | 'year' | 'week' | null;
  readonly foreign: boolean;
  /** Of square metres, rooms or people, where money is asked for: never offered as an amount. */
  readonly otherUnit: boolean;
  /** Single values of which one is meant: two readings of elliptic speech, "3000 or 3500". */
  readonly points: readonly number[];
  readonly rule:
    | 'number.value'
    | 'number.bound'
    | 'number.range'
    | 'number.alternatives'
    | 'number.elliptic'
    | 'number.charges'
    | 'number.over';
}

export interface IntervalContext {
  readonly tokens: readonly Token[];
  readonly language: CompiledLanguage;
  readonly topic: QuestionTopic;
  readonly accepted: AcceptedRange;
}

/** A bare figure this many times smaller than the threshold lacks its scale: "three" for 3000. */
const SCALELESS_RATIO = 50;
/** The upper share of an amount that charges may add. */
const CHARGES_SHARE = 0.25;
/** How much "a bit over" may add, and how much "and a bit". */
const [OVER_SHARE, SOME_SHARE] = [0.1, 0.05];
/** "Two hundred five", "three thousand two" */
const LEAST_SCALE = 100;
/** Of a figure, what is less than it at most. */
const JUST_BELOW = 1 - 1e-9;
type Bound = 'lower' | 'above' | 'upper' | 'below' | null;

function digitsOf(value: number): number {
  return String(Math.floor(Math.abs(value))).length;
}

/** The values that a figure may stand for. */
function readingsOf(figure: Figure, { topic, accepted }: IntervalContext): number[] {
  const { value, elliptic } = figure;
  if (topic.people || elliptic === null) return [value];
  // counts stay literal, but for a half: "trois et demi, quatre"
  const isCounted = topic.things && !topic.money && accepted.length === null;
  if (isCounted && figure.ellipticScale >= LEAST_SCALE) return [value];
  if (figure.ellipticScale >= 1e6) return [elliptic];
  if (topic.money && digitsOf(elliptic) === digitsOf(threshold(accepted))) return [elliptic];
  return [value, elliptic];
}

function boundOf({ before, after, denied }: Around): Bound {
  for (const [i, tag] of before.entries()) {
    // "not a penny over 3000"
    if (tag === 'moreThan' && (before[i + 1] === 'not' || denied)) return 'upper';
    if (tag === 'lessThan' && before[i + 1] === 'not') return 'lower';
    if (tag === 'moreThan') return 'above';
    if (tag === 'atLeast') return 'lower';
    if (tag === 'lessThan') return 'below';
    if (tag === 'atMost') return 'upper';
  }
  // "… and more than that I cannot"
  if (after.includes('orMore')) return denied ? 'upper' : 'lower';
  return after.includes('orLess') ? 'upper' : null;
}

function periodOf({ before, after }: Around): Interval['period'] {
  const tags = [...after, ...before];
  for (const tag of tags) {
    if (tag === 'perMonth') return 'month';
    if (tag === 'perYear') return 'year';
    if (tag === 'perWeek') return 'week';
  }
  return null;
}

/** "three" against 3100, "850" against 800,000: the scale was left out. */
function scaleless(figure: Figure, { topic, accepted }: IntervalContext): boolean {
  const limit = threshold(accepted);
  return (
    asksAmount(topic) &&
    figure.scale === 1 &&
    limit >= 1000 &&
    figure.value > 0 &&
    figure.value < limit / SCALELESS_RATIO
  );
}

/** One figure with the words round it. Null when it was ruled out ("not 3000"). */
function single(
  figure: Figure,
  context: IntervalContext,
  floor: number,
  ceiling: number,
): Interval | null {
  const words = around(context, figure, floor, ceiling);
  if (words.ruledOut || isRelative(figure, context)) return null;
  const { before, after } = words;
  const { topic } = context;
  const points = readingsOf(figure, context);
  const low = Math.min(...points);
  const high = Math.max(...points);
  const base: Interval = {
    low,
    high,
    start: figure.start,
    end: figure.end,
    approximate: before.includes('about') || after.includes('about'),
    almost: before.includes('almost'),
    period: periodOf(words),
    foreign: figure.kind === 'foreign-money',
    otherUnit: hasOtherUnit(figure, context.tokens, context),
    points,
    rule: points.length > 1 ? 'number.elliptic' : 'number.value',
  };
  if (scaleless(figure, context)) {
    return {
      ...base,
      points: fullAmounts(figure.value, threshold(context.accepted)),
      rule: 'number.elliptic',
    };
  }
  // "3600 net" is an income as it is
  if (after.includes('withCharges') && topic.money && topic.income === null)
    return { ...base, high: high * (1 + CHARGES_SHARE), rule: 'number.charges' };
  if (after.includes('over') && !topic.people)
    return { ...base, high: high * (1 + SOME_SHARE), rule: 'number.over' };
  if (before.includes('over') && !topic.people)
    return { ...base, high: high * (1 + OVER_SHARE), approximate: true, rule: 'number.over' };
  const bound = isAddedTo(figure, context) ? 'lower' : boundOf(words);
  return bounded(base, bound, context);
}

/** What bounds a figure stands so near before it: "mehr als die 2000". */
const BOUND_REACH = 3;

/** "Ninety euros more than now": an amount beside one that is not said. */
function isRelative({ from, to }: Figure, { tokens, language }: IntervalContext): boolean {
  const at = isMoney(textAt(tokens, to)) ? to + 1 : to;
  // "2000 is too much"; "more than 2000 is too much" bounds
  const isBound = language.before.findAll(tokens, Math.max(0, from - BOUND_REACH), from).length > 0;
  if (!isBound && language.unwanted.matchAt(tokens, at)) return true;
  const bound = language.before.matchAt(tokens, at);
  if (bound?.tag !== 'moreThan' && bound?.tag !== 'lessThan') return false;
  const rest = tokens.slice(bound.to);
  return (
    !tokens[at]?.breakBefore &&
    rest.length > 0 &&
    !rest.some((token) => isNumeral(token, language) || language.negators.has(token.text))
  );
}

/** The interval that a bound makes of a figure's own. */
export function bounded(
  base: Interval,
  bound: Bound,
  { accepted, topic }: Pick<IntervalContext, 'accepted' | 'topic'>,
): Interval {
  // "more than two" of what is counted is three
  if (bound === 'above' && (topic.things || topic.people) && Number.isInteger(base.low))
    return bounded({ ...base, low: base.low + 1, points: [] }, 'lower', { accepted, topic });
  if (bound === 'lower' || bound === 'above') {
    // "more than 6000" is what was asked for
    const low = bound === 'above' ? excluding(accepted, base.low) : base.low;
    return { ...base, low, high: Number.POSITIVE_INFINITY, rule: 'number.bound' };
  }
  if (bound === null) return base;
  // "less than two years" is not two, and may be anything below
  if (bound === 'below')
    return {
      ...base,
      low: Math.min(1, base.low),
      high: base.high * JUST_BELOW,
      points: [],
      rule: 'number.bound',
    };
  // "at most 3000" for a minimum is 3000; for a range it is everything from one up to it
  const low = accepted.kind === 'range' ? Math.min(1, base.low) : base.low;
  return { ...base, low, rule: 'number.bound' };
}

/** "3000 to 3500", "3000 or 3500": null where the range is upside down. */
function joined(left: Interval, right: Interval, link: Link, end: number): Interval | null {
  if (link === 'to' && left.low > right.high) return null;
  const low = Math.min(left.low, right.high);
  const high = Math.max(left.low, right.high);
  return {
    ...right,
    low,
    high,
    start: left.start,
    end,
    approximate: left.approximate || right.approximate,
    foreign: left.foreign || right.foreign,
    otherUnit: left.otherUnit || right.otherUnit,
    points: link === 'or' ? [low, high] : [],
    rule: link === 'or' ? 'number.alternatives' : 'number.range',
  };
}

/** "3000 plus 200 for the garage": what is added may count or not. */
function withAddition(
  one: Interval,
  other: Figure,
  { tokens, language, topic }: IntervalContext,
): Interval | null {
  const lead = textAt(tokens, other.from - 1);
  const adds = lead === '+' || language.additions.has(lead);
  const plain = one.rule === 'number.value' || one.rule === 'number.charges';
  if (!topic.money || !adds || !plain || other.value >= one.low) return null;
  return {
    ...one,
    high: Math.max(one.high, one.low + other.value),
    end: other.end,
    rule: 'number.charges',
  };
}

/** "Three and a half, four at most", where a range is expected: from one to the other. */
function withUpper(
  before: Interval | undefined,
  said: Interval,
  { accepted }: IntervalContext,
): Interval | null {
  const isUpper =
    said.rule === 'number.bound' && Number.isFinite(said.high) && said.low < said.high;
  if (!before || !isUpper || accepted.kind !== 'range' || before.rule !== 'number.value')
    return null;
  if (before.high > said.high) return null;
  const { low, start } = before;
  return { ...said, low, start, points: [], rule: 'number.range' };
}

/** What a figure and the next one make together; null when each stands for itself. */
function together(
  one: Interval,
  [left, right, next]: readonly [Figure, Figure, Figure | undefined],
  context: IntervalContext,
): Interval | null {
  const { tokens, language } = context;
  const link = linkOf(left, right, tokens, language);
  const other = link && single(right, context, left.to, next?.from ?? tokens.length);
  const plain = one.rule !== 'number.elliptic' && other?.rule !== 'number.elliptic';
  const both = other && plain ? joined(one, other, link, right.end) : null;
  return both ?? withAddition(one, right, context);
}

/** Turns the figures into intervals; ranges and alternatives are joined, negated figures dropped. */
export function readIntervals(figures: readonly Figure[], context: IntervalContext): Interval[] {
  const intervals: Interval[] = [];
  let floor = 0;
  let at = 0;
  for (let left = figures[0]; left; left = figures[at]) {
    const right = figures[at + 1];
    const one = single(left, context, floor, right?.from ?? context.tokens.length);
    const both = one && right ? together(one, [left, right, figures[at + 2]], context) : null;
    const said = both ?? one;
    const upTo = said && withUpper(intervals.at(-1), said, context);
    if (upTo) intervals[intervals.length - 1] = upTo;
    else if (said) intervals.push(said);
    floor = (both && right ? right : left).to;
    at += both ? 2 : 1;
  }
  return betweenBounds(intervals);
}

/** "Eighty minimum, a hundred max": between the two. */
function betweenBounds(intervals: readonly Interval[]): Interval[] {
  const [first, second, more] = intervals;
  const isBound = first?.rule === 'number.bound' && second?.rule === 'number.bound';
  if (!isBound || more) return [...intervals];
  const [lower, upper] = Number.isFinite(first.high) ? [second, first] : [first, second];
  if (Number.isFinite(lower.high) || !Number.isFinite(upper.high) || lower.low > upper.high)
    return [...intervals];
  const { start } = first.start < second.start ? first : second;
  return [{ ...upper, low: lower.low, start, points: [], rule: 'number.range' }];
}
