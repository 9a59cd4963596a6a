import type { Evaluation } from '@immolab/contracts';
import { evaluationOf } from '../evaluation-of.js';
import type { CompiledLanguage } from '../languages/compiled-language.js';
import type { Token } from '../tokens/token.js';
import type { AcceptedRange } from './accepted-range.js';
import { countPeople } from './count-people.js';
import type { Figure } from './figure.js';
import type { QuestionTopic } from './question-topic.js';
import { readFigures } from './read-figures.js';
import { type Interval, readIntervals } from './read-intervals.js';

/** An approximate value at most this much short of the threshold is asked again. */
const APPROXIMATE_SHORTFALL = 0.05;
/** A converted period within this share of the threshold is asked again. */
const PERIOD_MARGIN = 0.1;

export interface NumberQuestion {
  readonly accepted: AcceptedRange;
  readonly topic: QuestionTopic;
  readonly language: CompiledLanguage;
  readonly candidates: readonly (number | string)[];
}

function show(value: number): string {
  return String(value);
}

/** The figures after the last correction marker that has a figure behind it. */
function afterCorrection(
  tokens: readonly Token[],
  figures: readonly Figure[],
  language: CompiledLanguage,
): Figure[] {
  let kept = [...figures];
  for (const marker of language.corrections.findAll(tokens)) {
    const later = kept.filter((figure) => figure.from >= marker.to);
    const earlier = kept.length > later.length;
    if (later.length > 0 && earlier) kept = later;
  }
  return kept;
}

function convert(
  interval: Interval,
  topic: QuestionTopic,
): { interval: Interval; converted: boolean } {
  if (!interval.period || !topic.period || interval.period === topic.period)
    return { interval, converted: false };
  const factor = interval.period === 'year' ? 1 / 12 : interval.period === 'week' ? 52 / 12 : 12;
  return {
    interval: { ...interval, low: interval.low * factor, high: interval.high * factor },
    converted: true,
  };
}

function contains(accepted: AcceptedRange, value: number): boolean {
  return value >= accepted.low && value <= accepted.high;
}

type Side = 'inside' | 'outside' | 'both';

function sideOf(interval: Interval, accepted: AcceptedRange, topic: QuestionTopic): Side {
  if (interval.readings.length === 2 && interval.rule === 'number.value') {
    const sides = interval.readings.map((reading) => contains(accepted, reading));
    return sides[0] === sides[1] ? (sides[0] ? 'inside' : 'outside') : 'both';
  }
  const low =
    interval.rule === 'number.range' && topic.asksMaximum && accepted.kind === 'minimum'
      ? interval.high
      : interval.low;
  if (low >= accepted.low && interval.high <= accepted.high) return 'inside';
  if (interval.high < accepted.low || low > accepted.high) return 'outside';
  return 'both';
}

function threshold(accepted: AcceptedRange): number {
  return Number.isFinite(accepted.low) ? accepted.low : accepted.high;
}

function decide(all: readonly Interval[], question: NumberQuestion): Evaluation {
  const { accepted, topic } = question;
  const spans = all.map(({ start, end }) => ({ start, end }));
  const foreign = all.find((interval) => interval.foreign);
  if (foreign) {
    return evaluationOf('unclear', 'number.currency', 'The amount is in another currency.', {
      spans,
    });
  }
  const converted = all.map((interval) => convert(interval, topic));
  const intervals = converted.map(({ interval }) => interval);
  const first = intervals[0];
  if (!first) return evaluationOf('unclear', 'number.none', 'No figure was said.');
  const value =
    Number.isFinite(first.high) && (first.rule === 'number.range' || !Number.isFinite(first.low))
      ? first.high
      : first.low;
  const normalized = normalize(first);
  const hedged = intervals.some((interval) => interval.approximate || interval.almost);
  const parts = {
    value: intervals.length === 1 ? value : null,
    normalized: intervals.length === 1 ? normalized : null,
    hedged,
    spans,
  };
  const sides = new Set(intervals.map((interval) => sideOf(interval, accepted, topic)));
  const candidates = [...new Set(intervals.flatMap((interval) => [...interval.readings]))].sort(
    (a, b) => a - b,
  );
  if (converted.some((one) => one.converted)) {
    const limit = threshold(accepted);
    if (
      intervals.some(
        ({ low, high }) =>
          Math.abs(low - limit) / limit < PERIOD_MARGIN ||
          Math.abs(high - limit) / limit < PERIOD_MARGIN,
      )
    ) {
      return evaluationOf(
        'unclear',
        'number.period',
        `Converted to the question's period, ${normalized} is too close to ${show(limit)} to decide.`,
        { ...parts, value: null },
      );
    }
  }
  if (sides.size > 1 || sides.has('both')) {
    return evaluationOf(
      'unclear',
      intervals.length > 1 ? 'number.several' : 'number.straddles',
      intervals.length > 1
        ? 'Several figures were said, and they do not agree.'
        : `What was said reaches from one side of ${show(threshold(accepted))} to the other.`,
      { ...parts, value: null, candidates },
    );
  }
  const inside = sides.has('inside');
  const doubt = doubtOf(intervals, accepted, inside);
  if (doubt)
    return evaluationOf(
      'unclear',
      doubt,
      `${normalized} was said only approximately and is too close to ${show(threshold(accepted))} to decide.`,
      { ...parts, value: null, candidates },
    );
  const rule = intervals.length > 1 ? 'number.agreeing' : first.rule;
  return inside
    ? evaluationOf(
        'pass',
        rule,
        `${normalized} is within what is accepted (${describe(accepted)}).`,
        parts,
      )
    : evaluationOf(
        'fail',
        rule,
        `${normalized} is outside what is accepted (${describe(accepted)}).`,
        parts,
      );
}

/** "about 3000" for 3100, "knapp 3100": asked again. */
function doubtOf(
  intervals: readonly Interval[],
  accepted: AcceptedRange,
  inside: boolean,
): string | null {
  for (const interval of intervals) {
    const { low, high } = interval;
    if (interval.almost && inside && low === accepted.low) return 'number.almost';
    if (
      interval.approximate &&
      !inside &&
      high < accepted.low &&
      high >= accepted.low * (1 - APPROXIMATE_SHORTFALL)
    ) {
      return 'number.approximate';
    }
  }
  return null;
}

function normalize({ low, high, rule }: Interval): string {
  if (!Number.isFinite(high)) return `>=${show(low)}`;
  if (rule === 'number.bound' && low !== high) return `<=${show(high)}`;
  return low === high ? show(low) : `${show(low)}-${show(high)}`;
}

function describe({ low, high }: AcceptedRange): string {
  if (!Number.isFinite(high)) return `at least ${show(low)}`;
  if (!Number.isFinite(low)) return `at most ${show(high)}`;
  return `${show(low)} to ${show(high)}`;
}

function judgeValue(
  value: number,
  span: { start: number; end: number },
  rule: string,
  question: NumberQuestion,
): Evaluation {
  const inside = contains(question.accepted, value);
  const reason = `${show(value)} is ${inside ? 'within' : 'outside'} what is accepted (${describe(question.accepted)}).`;
  return evaluationOf(inside ? 'pass' : 'fail', rule, reason, {
    value,
    normalized: show(value),
    spans: [span],
  });
}

/** None, keine, aucun: zero, but only alone or with the counted noun. */
function saysNone(
  tokens: readonly Token[],
  question: NumberQuestion,
): { start: number; end: number } | null {
  const { language, topic } = question;
  const match = language.none.matchAt(tokens, 0);
  const token = tokens[0];
  const last = match ? tokens[match.to - 1] : undefined;
  if (!match || !token || !last) return null;
  const rest = tokens.slice(match.to);
  const counted = rest.every(
    (one) => topic.words.has(one.text) || language.emptyWords.has(one.text),
  );
  return counted ? { start: token.start, end: last.end } : null;
}

/** Judges an answer to a question for a figure. */
export function evaluateNumber(tokens: readonly Token[], question: NumberQuestion): Evaluation {
  const { language, topic } = question;
  const figures = readFigures(tokens, language, topic.money);
  const corrected = afterCorrection(tokens, figures, language);
  const from = corrected.length < figures.length ? (corrected[0]?.from ?? 0) : 0;
  if (topic.people) {
    const people = countPeople(
      from > 0 ? tokens.slice(from) : tokens,
      shift(corrected, from),
      language,
    );
    const linked =
      corrected.length > 1 &&
      readIntervals(corrected, { tokens, ...question }).some((one) => one.rule === 'number.range');
    const bounded = readIntervals(corrected, { tokens, ...question }).some(
      (one) => one.rule !== 'number.value',
    );
    if (people && !linked && !bounded)
      return judgeValue(people.count, people, people.rule, question);
  }
  const meant = corrected.filter(
    (figure) =>
      (figure.kind === 'figure' || figure.kind === 'foreign-money') &&
      !(figure.article && corrected.length > 1),
  );
  const intervals = readIntervals(
    meant.filter((figure) => !figure.article || tokens.length <= 3 || topic.people),
    { tokens, ...question },
  );
  if (intervals.length > 0) return decide(intervals, question);
  const none = saysNone(tokens, question);
  if (none) return judgeValue(0, none, 'number.zero', question);
  if (meant.length > 0)
    return evaluationOf('unclear', 'number.negated', 'The figure was only ruled out.');
  return evaluationOf('unclear', 'number.none', 'No figure was said.');
}

function shift(figures: readonly Figure[], by: number): Figure[] {
  return figures.map((figure) => ({ ...figure, from: figure.from - by, to: figure.to - by }));
}
