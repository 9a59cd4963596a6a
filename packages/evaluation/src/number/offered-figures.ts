import { type AcceptedRange, threshold } from './accepted-range.js';
import type { Interval } from './read-intervals.js';

/** A clarifying question offers no more than this. */
const MAX_OFFERED = 3;
const LARGEST_DIGIT = 9;
const LARGEST_PART = 99;
/** A blank or a hyphen: what is further apart is not said as one figure. */
const GAP = 1;
/** So many times more or less than what is expected nobody means by a figure without its scale. */
const FAR = 5;
const SCALES = [1e3, 1e4, 1e5, 1e6, 100];

/** One reading beside the literal value: the scale was left out, so it must be confirmed. */
export function isScaleless({ rule, points, low }: Interval): boolean {
  return rule === 'number.elliptic' && !points.includes(low);
}

const isNear = (amount: number, limit: number): boolean =>
  amount > limit / FAR && amount < limit * FAR;

/** The full amounts that a figure without its scale may mean, nearest to the threshold. */
export function fullAmounts(value: number, limit: number, scales = SCALES): number[] {
  return scales
    .map((scale) => value * scale)
    .filter((amount) => isNear(amount, limit))
    .slice(0, 1);
}

const isWhole = ({ low, high }: Interval, least: number, most: number): boolean =>
  low === high && Number.isInteger(low) && low >= least && low <= most;

/** Whether a figure is said as the next digits of one: "three | five", "three zero | five", "thirteen | fifty". */
function continues(run: readonly Interval[], next: Interval): boolean {
  const [first] = run;
  const last = run.at(-1);
  if (!first || !last || !isScaleless(first) || next.start - last.end > GAP) return false;
  const ofDigits = run.every((one) => isWhole(one, 0, LARGEST_DIGIT));
  if (ofDigits && isWhole(next, 0, LARGEST_DIGIT)) return true;
  // "twenty twenty-five" are two
  const opens = isWhole(first, 1, LARGEST_PART) && first.low % 10 !== 0;
  return run.length === 1 && opens && isWhole(next, LARGEST_DIGIT + 1, LARGEST_PART);
}

function inRuns(intervals: readonly Interval[]): Interval[][] {
  const runs: Interval[][] = [];
  for (const interval of intervals) {
    const run = runs.at(-1);
    if (run && continues(run, interval)) run.push(interval);
    else runs.push([interval]);
  }
  return runs;
}

const figuresIn = ({ points, low, high }: Interval): readonly number[] =>
  points.length > 0 ? points : [low, high];

/** "Three five" is 3500, "two nine nine nine" 2999; "two three" may be 2300, or two to three thousand. */
function figuresOf(run: readonly Interval[], limit: number): readonly number[] {
  const [first, second, another] = run;
  if (!first || !second) return run.flatMap(figuresIn);
  const said = Number(run.map(({ low }) => low).join(''));
  const joined = fullAmounts(said, limit, [1, ...SCALES]);
  const counts = another === undefined && second.low === first.low + 1;
  return counts ? [...run.flatMap(figuresIn), ...joined] : joined;
}

function offer(values: readonly number[]): readonly number[] {
  const finite = [...new Set(values.filter(Number.isFinite))].sort((a, b) => a - b);
  return finite.length <= MAX_OFFERED ? finite : [];
}

const asAsked = (intervals: readonly Interval[]): Interval[] =>
  intervals.filter(({ otherUnit }) => !otherUnit);

/**
 * The figures between which a clarifying question may choose, ascending: none of another unit, and
 * none at all where there are too many.
 */
export function offeredFigures(
  intervals: readonly Interval[],
  accepted: AcceptedRange,
): readonly number[] {
  const limit = threshold(accepted);
  return offer(inRuns(asAsked(intervals)).flatMap((run) => figuresOf(run, limit)));
}

/**
 * The same where a figure lacks its scale, and all are on one side: who says one in full beside it
 * ("I'm 52, and have 600,000") means that one.
 */
export function offeredAmounts(
  intervals: readonly Interval[],
  accepted: AcceptedRange,
): readonly number[] {
  const limit = threshold(accepted);
  const runs = inRuns(asAsked(intervals));
  const amountsOf = (some: readonly (readonly Interval[])[]) =>
    some.flatMap((run) => figuresOf(run, limit)).filter((amount) => isNear(amount, limit));
  const full = amountsOf(runs.filter((run) => run.length > 1 || !run.some(isScaleless)));
  return offer(full.length > 0 ? full : amountsOf(runs));
}
