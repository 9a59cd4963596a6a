import type { CompiledLanguage, FigureTag } from '../languages/compiled-language.js';
import type { Token } from '../tokens/token.js';
import type { AcceptedRange } from './accepted-range.js';
import type { Figure } from './figure.js';
import type { QuestionTopic } from './question-topic.js';

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
  /** Two readings of elliptic speech stand side by side. */
  readonly readings: readonly number[];
  readonly scale: number;
  readonly rule: 'number.value' | 'number.bound' | 'number.range' | 'number.charges';
}

interface Context {
  readonly tokens: readonly Token[];
  readonly language: CompiledLanguage;
  readonly topic: QuestionTopic;
  readonly accepted: AcceptedRange;
}

const REACH = 5;

/** Tags of the phrases that end right before a figure, nearest first. */
function tagsBefore({ tokens, language }: Context, figure: Figure, floor: number): FigureTag[] {
  const from = Math.max(floor, figure.from - REACH);
  const found = language.before.findAll(tokens, from, figure.from);
  return found.reverse().map((match) => match.tag);
}

function tagsAfter({ tokens, language }: Context, figure: Figure, ceiling: number): FigureTag[] {
  const to = Math.min(ceiling, figure.to + REACH + 2);
  return language.after.findAll(tokens, figure.to, to).map((match) => match.tag);
}

function digitsOf(value: number): number {
  return String(Math.floor(Math.abs(value))).length;
}

function readingsOf(figure: Figure, { topic, accepted }: Context): number[] {
  if (figure.elliptic === null || topic.people) return [figure.value];
  const expected = Number.isFinite(accepted.low) ? accepted.low : accepted.high;
  if (figure.scale >= 1e6) return [figure.elliptic];
  if (topic.money) {
    return digitsOf(figure.elliptic) === digitsOf(expected)
      ? [figure.elliptic]
      : [figure.value, figure.elliptic];
  }
  return [figure.value, figure.elliptic];
}

function periodOf(after: readonly FigureTag[]): Interval['period'] {
  if (after.includes('perMonth')) return 'month';
  if (after.includes('perYear')) return 'year';
  return after.includes('perWeek') ? 'week' : null;
}

function boundOf(
  before: readonly FigureTag[],
  after: readonly FigureTag[],
): 'lower' | 'upper' | null {
  for (const tag of before) {
    if (tag === 'atLeast' || tag === 'moreThan') return 'lower';
    if (tag === 'atMost' || tag === 'lessThan') return 'upper';
  }
  if (after.includes('orMore')) return 'lower';
  return after.includes('orLess') ? 'upper' : null;
}

/** One figure with the words round it. Null when it was negated ("not 3000"). */
function single(figure: Figure, context: Context, floor: number, ceiling: number): Interval | null {
  const before = tagsBefore(context, figure, floor);
  const after = tagsAfter(context, figure, ceiling);
  if (before[0] === 'not') return null;
  const readings = readingsOf(figure, context);
  const low = Math.min(...readings);
  const high = Math.max(...readings);
  const bound = boundOf(before, after);
  const interval: Interval = {
    low,
    high,
    start: figure.start,
    end: figure.end,
    approximate: before.includes('about') || after.includes('about') || before.includes('over'),
    almost: before.includes('almost') || before[0] === 'lessThan',
    period: periodOf(after),
    foreign: figure.kind === 'foreign-money',
    readings,
    scale: figure.scale,
    rule: 'number.value',
  };
  if (bound === 'lower') {
    return { ...interval, high: Number.POSITIVE_INFINITY, rule: 'number.bound' };
  }
  if (bound === 'upper' && context.accepted.kind === 'range') {
    return { ...interval, low: Math.min(1, low), rule: 'number.bound' };
  }
  return bound === 'upper' ? { ...interval, rule: 'number.bound' } : interval;
}

/** "750 to 850 thousand": what stands between two figures joins them. */
function linkOf(left: Figure, right: Figure, { tokens, language }: Context): 'to' | 'or' | null {
  let at = left.to;
  let link: 'to' | 'or' | null = null;
  const between = language.before
    .findAll(tokens, Math.max(0, left.from - 3), left.from)
    .some((m) => m.tag === 'between');
  const and = language.numbers.table.and;
  while (at < right.from) {
    const token = tokens[at];
    if (!token) return null;
    const match = language.links.matchAt(tokens, at);
    if (match && match.to <= right.from) {
      link ??= match.tag;
      at = match.to;
    } else if (token.text === '-' || token.text === '/') {
      link ??= 'to';
      at += 1;
    } else if (between && and.includes(token.text)) {
      link ??= 'to';
      at += 1;
    } else if (
      language.before.matchAt(tokens, at) ||
      isUnit(token) ||
      language.emptyWords.has(token.text)
    ) {
      at += 1;
    } else return null;
  }
  return link;
}

function isUnit(token: Token): boolean {
  return (
    token.kind === 'symbol' ||
    ['chf', 'fr', 'francs', 'franken', 'euro', 'euros', 'eur', 'thousand'].includes(token.text)
  );
}

/** The scale said at the second figure belongs to the first: 750 to 850 thousand, trois à quatre mille. */
function shareScale(left: Figure, right: Figure): number {
  const unscaled = right.value / right.scale;
  const shares =
    left.scale === 1 && right.scale > 1 && left.value <= unscaled && left.value < right.scale;
  if (shares) return left.value * right.scale;
  // "huit cents à neuf cents", "two to three hundred"
  return left.value;
}

/** Turns the figures into intervals; ranges are joined, negated figures dropped. */
export function readIntervals(figures: readonly Figure[], context: Context): Interval[] {
  const intervals: Interval[] = [];
  let floor = 0;
  for (let i = 0; i < figures.length; i += 1) {
    const left = figures[i];
    if (!left) continue;
    const right = figures[i + 1];
    const link = right ? linkOf(left, right, context) : null;
    const ceiling = right ? right.from : context.tokens.length;
    if (right && link) {
      const low = shareScale(left, right);
      const last = figures[i + 2]?.from ?? context.tokens.length;
      const outer = single({ ...left, value: low, elliptic: null }, context, floor, left.to);
      const inner = single({ ...right, elliptic: null }, context, left.to, last);
      if (outer && inner && right.value >= low) {
        intervals.push({
          ...inner,
          low,
          high: right.value,
          start: left.start,
          readings: [low, right.value],
          approximate: outer.approximate || inner.approximate,
          rule: 'number.range',
        });
        floor = right.to;
        i += 1;
        continue;
      }
    }
    const interval = single(left, context, floor, ceiling);
    if (interval) intervals.push(interval);
    floor = left.to;
  }
  return intervals;
}
