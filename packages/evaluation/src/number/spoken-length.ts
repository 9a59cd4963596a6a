import { RULES_VERSION } from '../rules-version.js';
import { spanAt, type Token, textAt } from '../tokens/token.js';
import type { NumberQuestion } from './number-question.js';
import type { Interval } from './read-intervals.js';
import { isNumeral } from './reading/number-tokens.js';

/** The calendar has come so far: nothing is known here of today, but that the rules were written before. */
const PRESENT_YEAR = Number.parseInt(RULES_VERSION, 10);
const EARLIEST_YEAR = 1940;
const MONTHS = 12;
/** "since the year 2015", "since March 2015". */
const REACH = 3;
/** What bounds a length stands at most so far from it. */
const BOUND_REACH = 3;

interface Length {
  readonly low: number;
  readonly high: number;
  readonly from: number;
  readonly to: number;
}

/** "Since 2015": at least so many whole years by now, in months; who began in December has begun. */
function sinceYear(tokens: readonly Token[], { language }: NumberQuestion): Length | null {
  for (const { from, to } of language.since.findAll(tokens)) {
    for (let at = to; at < to + REACH; at += 1) {
      const year = Number(textAt(tokens, at));
      if (!(year >= EARLIEST_YEAR && year < PRESENT_YEAR)) continue;
      const low = (PRESENT_YEAR - year - 1) * MONTHS;
      return { low, high: Number.POSITIVE_INFINITY, from, to: at + 1 };
    }
  }
  return null;
}

/** "Half a year", "not even a year", in months; null where several are named. */
function namedLength(
  tokens: readonly Token[],
  { language, accepted }: NumberQuestion,
): Length | null {
  const range = accepted.kind === 'range';
  const [only, another] = language.spans.findAll(tokens);
  if (!only || another) return null;
  const { tag, from, to } = only;
  // "een jaar of vijf" is about five
  if ((language.notFigures.matchAt(tokens, from)?.to ?? to) > to) return null;
  // "vingt et un mois" is no month
  if (language.ands.has(textAt(tokens, from - 1)) && isNumeral(tokens[from - 2], language))
    return null;
  const before = language.before.findAll(tokens, Math.max(0, from - BOUND_REACH), from);
  const after = language.after.findAll(tokens, to, Math.min(tokens.length, to + BOUND_REACH));
  const bounds = new Set([...before, ...after].map((bound) => bound.tag));
  bounds.delete('about');
  const length = {
    low: tag.under ? 0 : tag.months,
    high: tag.months - (tag.under ? 1 : 0),
    from,
    to,
  };
  if (bounds.size === 0) return length;
  const [bound] = bounds;
  if (bounds.size > 1 || tag.under) return null;
  // "a year tops", "at least a year"
  if (bound === 'atMost' || bound === 'orLess') return { ...length, low: range ? 0 : length.low };
  return bound === 'atLeast' || bound === 'orMore'
    ? { ...length, high: Number.POSITIVE_INFINITY }
    : null;
}

/**
 * A length of time that is said without a figure; null where none was asked for or said.
 *
 * @returns in the unit that it is held against
 */
export function readSpokenLength(
  tokens: readonly Token[],
  question: NumberQuestion,
): Interval | null {
  const { accepted, topic } = question;
  const held = accepted.length ?? topic.length;
  if (held === null || topic.money) return null;
  const length =
    (topic.tenure ? sinceYear(tokens, question) : null) ?? namedLength(tokens, question);
  if (length === null) return null;
  const [low, high] = [length.low / held, length.high / held];
  return {
    low,
    high,
    ...spanAt(tokens, length.from, length.to),
    approximate: false,
    almost: false,
    period: null,
    foreign: false,
    otherUnit: false,
    points: [low],
    rule: low === high ? 'number.value' : 'number.bound',
  };
}
