import { type Token, textAt } from '../tokens/token.js';
import { addDays, addMinutes, nextDate, nextDayOfMonth, realDate, weekdayOf } from './calendar.js';
import type { DayMeaning } from './date-lexicon.js';
import { type DayContext, type DayMention, NOTHING } from './day-mention.js';
import { figuresMention, signedDate, yearAt } from './read-figures.js';
import { daysAt, hoursAt, WEEK_DAYS } from './read-length.js';

function ofMeaning(meaning: DayMeaning, { now }: DayContext): Omit<DayMention, 'from' | 'to'> {
  const ahead = (weekday: number) => (weekday - weekdayOf(now) + 7) % 7 || 7;
  const date =
    meaning.offset !== undefined
      ? addDays(now, meaning.offset)
      : meaning.weekday !== undefined
        ? addDays(now, ahead(meaning.weekday))
        : meaning.weekend
          ? addDays(now, weekdayOf(now) === 6 ? 0 : ahead(6))
          : null;
  return {
    ...NOTHING,
    date,
    part: meaning.part ?? null,
    twelve: meaning.twelve === true,
    untilNoon: meaning.untilNoon === true,
    weekday: meaning.weekday ?? null,
    movable: date !== null,
  };
}

/** "next week", "la semaine prochaine", "übernächste Woche": the Monday of that week. */
function weekMention(context: DayContext, at: number): DayMention | null {
  const { lexicon, tokens, now } = context;
  const lead = lexicon.ahead.matchAt(tokens, at);
  const week = lexicon.week.matchAt(tokens, lead?.to ?? at);
  const behind = week && lexicon.ahead.matchAt(tokens, week.to);
  if (!week || !(lead || behind)) return null;
  const weeks = Math.max(lead?.tag ?? 1, behind?.tag ?? 1);
  const monday = addDays(now, (8 - weekdayOf(now)) % 7 || 7);
  return {
    ...NOTHING,
    date: addDays(monday, (weeks - 1) * 7),
    isWeek: true,
    from: at,
    to: (behind ?? week).to,
  };
}

/** "in two hours", "dans quinze jours", "two hours from now". */
function spanMention(context: DayContext, at: number): DayMention | null {
  const { lexicon, tokens, now } = context;
  const lead = lexicon.in.matchAt(tokens, at);
  const from = lead?.to ?? at;
  const fraction = lexicon.fractions.matchAt(tokens, from);
  if (fraction && (lead || lexicon.fromNow.matchAt(tokens, fraction.to))) {
    return { ...NOTHING, exact: addMinutes(now, fraction.tag), from: at, to: fraction.to };
  }
  const hours = hoursAt(context, from);
  const days = hours ? null : daysAt(context, from);
  const length = hours ?? days;
  const fromNow = length && lexicon.fromNow.matchAt(tokens, length.to);
  if (!length || !(lead || fromNow)) return null;
  const to = fromNow?.to ?? length.to;
  if (hours) return { ...NOTHING, exact: addMinutes(now, hours.minutes), from: at, to };
  if (!days) return null;
  const inWeeks = days.days % WEEK_DAYS === 0;
  return { ...NOTHING, date: addDays(now, days.days), inWeeks, from: at, to };
}

/** "the first of April", "20. März", "3 avril", "March 20th", with a year or without. */
function monthMention(context: DayContext, at: number): DayMention | null {
  const { lexicon, tokens, numbers, now } = context;
  const first = lexicon.months.matchAt(tokens, at);
  const day = first
    ? (numbers.readOrdinal(first.to) ?? numbers.readWithin(first.to, 1, 31))
    : (numbers.readOrdinal(at) ?? numbers.readWithin(at, 1, 31));
  if (!day) return null;
  const month = first ?? lexicon.months.matchAt(tokens, skipWord(tokens, day.to));
  if (!month) return null;
  const end = first ? day.to : month.to;
  const named = yearAt(context, end);
  const date = named
    ? realDate(named.year, month.tag, day.value)
    : nextDate(now, month.tag, day.value);
  return date && { ...NOTHING, date, from: at, to: named?.to ?? end };
}

/** The "of" of "the first of April". */
function skipWord(tokens: readonly Token[], at: number): number {
  return textAt(tokens, at) === 'of' ? at + 1 : at;
}

/** "on the 20th", "am zwanzigsten", "le vingt". */
function dayMention(context: DayContext, at: number): DayMention | null {
  const { lexicon, numbers, now, tokens } = context;
  const lead = lexicon.onThe.matchAt(tokens, at);
  if (!lead) return null;
  const signed = signedDate(context, lead.to);
  if (signed) return { ...signed, from: at };
  const ordinal = numbers.readOrdinal(lead.to);
  // "am 28.", "de 28"
  const isPlain = lexicon.words.minutesFollow || tokens[lead.to]?.kind === 'number';
  const plain = isPlain ? numbers.readWithin(lead.to, 1, 31) : null;
  const day = ordinal ?? plain;
  if (!day) return null;
  if (lexicon.clock.matchAt(tokens, day.to)?.tag.kind === 'oClock') return null;
  if (lexicon.months.matchAt(tokens, skipWord(tokens, day.to))) return null;
  const date = nextDayOfMonth(now, day.value);
  return date && { ...NOTHING, date, from: at, to: day.to };
}

/** More than this is no hour: "zaterdag 28". */
const LAST_HOUR = 24;

/** "Saturday 28th", "samedi 28": a day of the month right behind a weekday. */
function bareDay({ numbers, now }: DayContext, at: number): DayMention | null {
  const plain = numbers.readWithin(at, LAST_HOUR + 1, 31);
  const day = numbers.readOrdinal(at) ?? plain;
  const date = day && nextDayOfMonth(now, day.value);
  return day && date && { ...NOTHING, date, from: at, to: day.to };
}

/**
 * "Saturday the 28th", "Samstag, 28. März": the date that belongs to a weekday. A day of the month has to
 * fall on it, as "Saturday, the second one" need not.
 */
function dateOfWeekday(context: DayContext, weekday: number, at: number): DayMention | null {
  const from = context.lexicon.onThe.matchAt(context.tokens, at)?.to ?? at;
  const named = monthMention(context, from) ?? figuresMention(context, from, true);
  if (named) return named;
  const day = dayMention(context, at) ?? bareDay(context, at);
  return day?.date && weekdayOf(day.date) === weekday ? day : null;
}

/** "Tuesday", "tonight", "Samstag, 28. März". */
function namedDay(context: DayContext, at: number): DayMention | null {
  const match = context.lexicon.days.matchAt(context.tokens, at);
  if (!match) return null;
  const said = { ...ofMeaning(match.tag, context), from: at, to: match.to };
  const dated = said.weekday === null ? null : dateOfWeekday(context, said.weekday, match.to);
  return dated ? { ...said, date: dated.date, movable: false, to: dated.to } : said;
}

function isJoined(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.breakBefore === false;
}

/** "A week on Monday", "two weeks today", "a fortnight from Tuesday". */
function lengthBeforeDay(context: DayContext, at: number): DayMention | null {
  const { lexicon, tokens } = context;
  const length = daysAt(context, at);
  if (!length || length.days % WEEK_DAYS !== 0 || !isJoined(tokens, length.to)) return null;
  const link = lexicon.fromDay.matchAt(tokens, length.to);
  if (!link && !lexicon.words.lengthLeadsDay) return null;
  const from = link?.to ?? length.to;
  const next = lexicon.ahead.matchAt(tokens, from);
  const day = isJoined(tokens, from) ? namedDay(context, next?.to ?? from) : null;
  if (!day?.movable || !day.date) return null;
  return { ...day, date: addDays(day.date, length.days), from: at };
}

/** "Übernächsten Dienstag": not the next one, but the one behind it. */
function afterNextDay(context: DayContext, at: number): DayMention | null {
  const ahead = context.lexicon.ahead.matchAt(context.tokens, at);
  const day = ahead?.tag === 2 ? namedDay(context, ahead.to) : null;
  if (!day?.movable || !day.date || day.weekday === null) return null;
  return { ...day, date: addDays(day.date, WEEK_DAYS), from: at };
}

/** "Another time", "un autre soir", "ein andermal": what is named behind it is no day that is meant. */
function otherDay(context: DayContext, at: number): DayMention | null {
  const { lexicon, tokens } = context;
  if (!lexicon.other.has(textAt(tokens, at))) return null;
  const named = isJoined(tokens, at + 1) ? lexicon.days.matchAt(tokens, at + 1) : null;
  return { ...NOTHING, isOther: true, from: at, to: named?.to ?? at + 1 };
}

/** Reads the mention of a day that begins at a token. */
export function readDay(context: DayContext, at: number): DayMention | null {
  return (
    otherDay(context, at) ??
    weekMention(context, at) ??
    lengthBeforeDay(context, at) ??
    spanMention(context, at) ??
    monthMention(context, at) ??
    figuresMention(context, at) ??
    dayMention(context, at) ??
    afterNextDay(context, at) ??
    namedDay(context, at)
  );
}
