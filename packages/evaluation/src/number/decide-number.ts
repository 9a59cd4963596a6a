import type { Evaluation } from '@immolab/contracts';
import { evaluationOf } from '../judge/evaluation-of.js';
import type { QuestionTopic } from '../question/question-topic.js';
import { type AcceptedRange, threshold, wholeEnd } from './accepted-range.js';
import { isScaleless, offeredAmounts, offeredFigures } from './offered-figures.js';
import type { Interval } from './read-intervals.js';

/** An approximate value at most this much short of the threshold is asked again. */
const APPROXIMATE_SHORTFALL = 0.05;
/** A converted period within this share of the threshold is asked again. */
const PERIOD_MARGIN = 0.1;
const WEEKS_PER_MONTH = 52 / 12;

type Side = 'inside' | 'outside' | 'both';

/** A figure without a tail of noughts: 3333.33. */
function showNumber(value: number): string {
  return Number.isInteger(value) ? String(value) : String(Number(value.toFixed(2)));
}

export function contains(accepted: AcceptedRange, value: number): boolean {
  return value >= accepted.low && value <= accepted.high;
}

export function describeAccepted({ low, high }: AcceptedRange): string {
  const [least, most] = [wholeEnd(low), wholeEnd(high)];
  if (!Number.isFinite(high))
    return `${least === low ? 'at least' : 'more than'} ${showNumber(least)}`;
  if (!Number.isFinite(low))
    return `${most === high ? 'at most' : 'less than'} ${showNumber(most)}`;
  return low === high ? `exactly ${showNumber(low)}` : `${showNumber(low)} to ${showNumber(high)}`;
}

function normalize({ low, high, rule }: Interval): string {
  if (!Number.isFinite(high)) return `>=${showNumber(low)}`;
  if (rule === 'number.bound' && low !== high) return `<=${showNumber(high)}`;
  return low === high ? showNumber(low) : `${showNumber(low)}-${showNumber(high)}`;
}

/** The value that stands for an interval in the result, to the hundredth: of "less than 2400" that is 2400. */
function singleValue({ low, high, rule }: Interval): number {
  const isUpper = Number.isFinite(high) && (rule === 'number.range' || rule === 'number.bound');
  return Number((isUpper ? high : low).toFixed(2));
}

/** To the question's period: 40,000 a year is 3333 a month. */
function convert(interval: Interval, topic: QuestionTopic): Interval | null {
  const { period } = interval;
  if (!period || !topic.period || period === topic.period) return null;
  const monthly = period === 'year' ? 1 / 12 : period === 'week' ? WEEKS_PER_MONTH : 1;
  const factor = topic.period === 'year' ? monthly * 12 : monthly;
  const by = (value: number) => value * factor;
  return {
    ...interval,
    low: by(interval.low),
    high: by(interval.high),
    points: interval.points.map(by),
  };
}

function sideOf(interval: Interval, accepted: AcceptedRange, topic: QuestionTopic): Side {
  const { low, high, points, rule } = interval;
  if (rule === 'number.alternatives' || rule === 'number.elliptic') {
    const inside = points.map((point) => contains(accepted, point));
    if (inside.length === 0) return 'both';
    return inside.every(Boolean) ? 'inside' : inside.some(Boolean) ? 'both' : 'outside';
  }
  // a range answers a question for a maximum with its upper end
  const from =
    rule === 'number.range' && topic.asksMaximum && accepted.kind === 'minimum' ? high : low;
  if (from >= accepted.low && high <= accepted.high) return 'inside';
  return high < accepted.low || from > accepted.high ? 'outside' : 'both';
}

/** Why a value that falls on one side is asked again all the same; null when it is not. */
function doubtOf(
  interval: Interval,
  accepted: AcceptedRange,
  side: Side,
  scaleless: boolean,
): string | null {
  if (scaleless) return 'number.elliptic';
  if (interval.almost && side === 'inside' && interval.low === accepted.low) return 'number.almost';
  const short =
    interval.high < accepted.low && interval.high >= accepted.low * (1 - APPROXIMATE_SHORTFALL);
  return interval.approximate && side === 'outside' && short ? 'number.approximate' : null;
}

function isClose(interval: Interval, accepted: AcceptedRange): boolean {
  const limit = threshold(accepted);
  return [interval.low, interval.high].some(
    (value) => Math.abs(value - limit) < Math.abs(limit) * PERIOD_MARGIN,
  );
}

/** Decides intervals against what is accepted: all inside, all outside, else asked again. */
export function decideNumber(
  said: readonly Interval[],
  accepted: AcceptedRange,
  topic: QuestionTopic,
): Evaluation {
  const spans = said.map(({ start, end }) => ({ start, end }));
  const unclear = (rule: string, reason: string, candidates: readonly number[] = []) =>
    evaluationOf('unclear', rule, reason, {
      spans,
      candidates,
      hedged: said.some((one) => one.approximate || one.almost),
    });
  if (said.some((interval) => interval.foreign)) {
    return unclear('number.currency', 'The amount is in another currency.');
  }
  const converted = said.map((interval) => convert(interval, topic));
  const intervals = said.map((interval, i) => converted[i] ?? interval);
  const [first] = intervals;
  if (!first) return unclear('number.none', 'No figure was said.');
  const limit = showNumber(threshold(accepted));
  if (converted.some((interval) => interval && isClose(interval, accepted))) {
    return unclear(
      'number.period',
      `Converted to the question's period, ${normalize(first)} is too close to ${limit} to decide.`,
      offeredFigures(intervals, accepted),
    );
  }
  const sides = intervals.map((interval) => sideOf(interval, accepted, topic));
  const [side = 'both'] = sides;
  if (side === 'both' || sides.some((other) => other !== side))
    return undecided(intervals, accepted, unclear);
  for (const interval of intervals) {
    const bare = isScaleless(interval) && !followsScale(interval, intervals);
    const doubt = doubtOf(interval, accepted, side, bare);
    if (doubt)
      return unclear(
        doubt,
        `"${normalize(interval)}" is too vague to decide against ${limit}.`,
        doubt === 'number.elliptic'
          ? offeredAmounts(intervals, accepted)
          : offeredFigures([interval], accepted),
      );
  }
  return decided(intervals, side === 'inside', accepted, spans);
}

/** Said after a full figure, what lacks its scale is at least so much of it. */
const LEAST_OF_FULL = 0.6;

/** "Vingt mille, peut-être vingt-deux": a full figure of that scale stands before it. */
function followsScale({ points, start }: Interval, all: readonly Interval[]): boolean {
  const [amount = 0] = points;
  return all.some(
    (other) =>
      other.start < start &&
      !isScaleless(other) &&
      digitsOf(other.low) === digitsOf(amount) &&
      amount >= other.low * LEAST_OF_FULL,
  );
}

const digitsOf = (value: number): number => String(Math.floor(value)).length;

function undecided(
  intervals: readonly Interval[],
  accepted: AcceptedRange,
  unclear: (rule: string, reason: string, candidates: readonly number[]) => Evaluation,
): Evaluation {
  const candidates = offeredFigures(intervals, accepted);
  const [only] = intervals;
  if (intervals.length > 1) {
    return unclear(
      'number.several',
      'Several figures were said, and they do not agree.',
      candidates,
    );
  }
  if (only?.rule === 'number.alternatives' || only?.rule === 'number.elliptic') {
    return unclear(
      only.rule,
      'What was said can mean figures on both sides of what is accepted.',
      candidates,
    );
  }
  return unclear(
    'number.straddles',
    `What was said reaches from one side of ${showNumber(threshold(accepted))} to the other.`,
    candidates,
  );
}

function decided(
  intervals: readonly Interval[],
  inside: boolean,
  accepted: AcceptedRange,
  spans: Evaluation['spans'],
): Evaluation {
  const [first] = intervals;
  const same = first && intervals.every((one) => one.low === first.low && one.high === first.high);
  const normalized = same ? normalize(first) : null;
  const what = normalized ?? 'Every figure that was said';
  const where = `${inside ? 'within' : 'outside'} what is accepted (${describeAccepted(accepted)})`;
  return evaluationOf(
    inside ? 'pass' : 'fail',
    same ? first.rule : 'number.agreeing',
    `${what} is ${where}.`,
    {
      value: same ? singleValue(first) : null,
      normalized,
      hedged: intervals.some((one) => one.approximate || one.almost),
      spans,
    },
  );
}
