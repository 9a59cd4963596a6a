import type { OfferedSlot } from '@immolab/contracts';
import { readDay } from '../../speech/read-calendar.js';
import type { Turn } from '../define-moves.js';
import { findSlotWords } from '../times/find-slot-words.js';
import {
  isAtTime,
  isWithin,
  type TimeBound,
  type TimeMention,
  timeBounds,
  timesRuledOut,
  timesSaid,
} from '../times/mention-times.js';
import {
  affirmedText,
  type Mention,
  weekdaysRuledOut,
  weekdaysSaid,
} from '../times/mention-weekdays.js';
import type { Understood } from '../understand.js';

export const weekdayOf = (slot: OfferedSlot): number => readDay(slot.date).weekday;

/** What days and times leave of the offer. */
export interface Limits {
  /** Days that are named as possible. */
  readonly wanted: readonly Mention[];
  readonly open: readonly OfferedSlot[];
  readonly excludes: boolean;
  readonly bounds: readonly TimeBound[];
  /** Hours and parts of the day that are named as possible. */
  readonly times: readonly TimeMention[];
  /** The utterance without the days and times that are impossible, and without bounds. */
  readonly text: string;
}

/** "Wednesday morning", "mercredi à neuf heures": the time that is said with a day. */
const BESIDE_DAY = 2;

function timeBeside(
  { at }: Mention,
  times: readonly TimeMention[],
  said: Understood,
): TimeMention | null {
  const beside = times.find(({ from, to }) => {
    // "Mittwochabend"
    if (from === at && to === at + 1) return true;
    const between = said.tokens.slice(at + 1, from + 1);
    return from > at && from - at <= BESIDE_DAY && !between.some(({ opens }) => opens);
  });
  return beside ?? null;
}

/** Reads which of the offered viewings are still possible. */
export function readLimits({ said, state }: Turn): Limits {
  const mentions = weekdaysSaid(said);
  const times = timesSaid(said);
  const bounds = timeBounds(said, times);
  const unbound = times.filter((one) => !bounds.some(({ mention }) => mention.to === one.to));
  const ruledOut = timesRuledOut(said, unbound);
  const spent = new Set([
    ...ruledOut.flatMap(({ by }) =>
      Array.from({ length: by.to - by.from }, (_, at) => by.from + at),
    ),
    ...bounds.map(({ mention }) => mention.from - 1),
  ]);
  const negated = weekdaysRuledOut(said, mentions, spent);
  const impossible = ruledOut.map(({ time }) => time);
  const possible = unbound.filter((one) => !impossible.includes(one));
  const isOut = (slot: OfferedSlot) =>
    negated.some((one) => {
      const time = timeBeside(one, times, said);
      return one.weekday === weekdayOf(slot) && (time === null || isAtTime(slot, time));
    });
  const onDays = state.offered.filter((slot) => !isOut(slot));
  const atTimes = onDays.filter((slot) => !impossible.some((time) => isAtTime(slot, time)));
  // "Not at 20": a figure at which nothing is offered was none of a viewing
  const rulesOut = atTimes.length < onDays.length;
  const dropped = [
    ...(rulesOut ? ruledOut.flatMap(({ time, by }) => [time, by]) : []),
    ...bounds.map(({ mention }) => mention),
  ];
  const text = dropped.reduce(
    (rest, { from, to }) => {
      const [start, end] = [said.tokens[from]?.start ?? 0, said.tokens[to - 1]?.end ?? 0];
      return rest.replace(said.text.slice(start, end), ' ');
    },
    affirmedText(said, negated),
  );
  return {
    wanted: mentions.filter((one) => !negated.includes(one)),
    open: atTimes.filter((slot) => isWithin(slot, bounds)),
    excludes: negated.length > 0 || rulesOut,
    bounds,
    times: possible,
    text,
  };
}

/** "Tuesday, or the Wednesday morning": each day with its own time; null where that tells nothing. */
export function byDayAndTime(
  said: Understood,
  { wanted, open, times }: Limits,
): readonly OfferedSlot[] | null {
  const days = wanted.map((day) => ({ day, time: timeBeside(day, times, said) }));
  if (days.length < 2 || days.every(({ time }) => time === null)) return null;
  return open.filter((slot) =>
    days.some(
      ({ day, time }) => day.weekday === weekdayOf(slot) && (time === null || isAtTime(slot, time)),
    ),
  );
}

/** "Six on Wednesday": of several on a day those at an hour that was said. */
export function atHoursSaid(
  fitting: readonly OfferedSlot[],
  { times }: Limits,
): readonly OfferedSlot[] {
  if (fitting.length < 2) return fitting;
  const at = fitting.filter((slot) => times.some((time) => isAtTime(slot, time)));
  return at.length > 0 ? at : fitting;
}

/** "Wednesday, the early one" */
export function byOrderOfDay(
  said: Understood,
  fitting: readonly OfferedSlot[],
): readonly OfferedSlot[] {
  const [first, ...later] = fitting;
  const last = later.at(-1);
  if (!first || !last || later.some(({ date }) => date !== first.date)) return fitting;
  const words = findSlotWords(said);
  if (words.has('early_one') === words.has('late_one')) return fitting;
  return [words.has('early_one') ? first : last];
}
