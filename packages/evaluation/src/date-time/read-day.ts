import { type Token, textAt } from '../tokens/token.js';
import {
  addDays,
  addMinutes,
  type CivilDate,
  type LocalTime,
  nextDate,
  nextDayOfMonth,
  realDate,
  weekdayOf,
} from './calendar.js';
import type { DateLexicon, DayMeaning, PartOfDay } from './date-lexicon.js';
import type { NumberReader } from './number-reader.js';

/** A mention of a day, a part of a day, or a stretch of time from now. */
export interface DayMention {
  readonly date: CivilDate | null;
  /** "in two hours": the exact time. */
  readonly exact: LocalTime | null;
  readonly part: PartOfDay | null;
  readonly twelve: boolean;
  /** "Thursday" joins "next week". */
  readonly weekday: number | null;
  readonly isWeek: boolean;
  readonly from: number;
  readonly to: number;
}

interface Context {
  readonly tokens: readonly Token[];
  readonly lexicon: DateLexicon;
  readonly numbers: NumberReader;
  readonly now: LocalTime;
  readonly text: string;
}

const NOTHING = {
  date: null,
  exact: null,
  part: null,
  twelve: false,
  weekday: null,
  isWeek: false,
};

function ofMeaning(meaning: DayMeaning, { now }: Context): Omit<DayMention, 'from' | 'to'> {
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
    weekday: meaning.weekday ?? null,
  };
}

/** "next week", "la semaine prochaine", "übernächste Woche": the Monday of that week. */
function weekMention(context: Context, at: number): DayMention | null {
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
function spanMention(context: Context, at: number): DayMention | null {
  const { lexicon, tokens, numbers, now } = context;
  const lead = lexicon.in.matchAt(tokens, at);
  const from = lead?.to ?? at;
  const fraction = lexicon.fractions.matchAt(tokens, from);
  if (fraction && (lead || lexicon.fromNow.matchAt(tokens, fraction.to))) {
    return { ...NOTHING, exact: addMinutes(now, fraction.tag), from: at, to: fraction.to };
  }
  const count = numbers.read(from);
  if (!count || count.value <= 0 || count.value > 1000) return null;
  const unit = lexicon.spans.matchAt(tokens, count.to);
  if (!unit) return null;
  const fromNow = lexicon.fromNow.matchAt(tokens, unit.to);
  if (!lead && !fromNow) return null;
  const to = fromNow?.to ?? unit.to;
  if (unit.tag === 'days' || unit.tag === 'weeks') {
    const { dayIdioms } = lexicon.words;
    const days = unit.tag === 'weeks' ? count.value * 7 : (dayIdioms[count.value] ?? count.value);
    return { ...NOTHING, date: addDays(now, Math.round(days)), from: at, to };
  }
  const minutes = Math.round(count.value * (unit.tag === 'hours' ? 60 : 1));
  return { ...NOTHING, exact: addMinutes(now, minutes), from: at, to };
}

/** "the first of April", "20. März", "3 avril", "March 20th", with a year or without. */
function monthMention(context: Context, at: number): DayMention | null {
  const { lexicon, tokens, numbers, now } = context;
  const first = lexicon.months.matchAt(tokens, at);
  const day = first
    ? (numbers.readOrdinal(first.to) ?? numbers.readWithin(first.to, 1, 31))
    : (numbers.readOrdinal(at) ?? numbers.readWithin(at, 1, 31));
  if (!day) return null;
  const month = first ?? lexicon.months.matchAt(tokens, skipWord(tokens, day.to));
  if (!month) return null;
  const end = first ? day.to : month.to;
  const year = tokens[end]?.literal;
  const named =
    year?.digitCount === 4 && year.value > 1999 && year.value < 2200 ? year.value : null;
  const date =
    named === null ? nextDate(now, month.tag, day.value) : realDate(named, month.tag, day.value);
  return date && { ...NOTHING, date, from: at, to: named === null ? end : end + 1 };
}

/** The "of" of "the first of April". */
function skipWord(tokens: readonly Token[], at: number): number {
  return textAt(tokens, at) === 'of' ? at + 1 : at;
}

/** 20.03.2026, 3.4. and 3/4: a day and a month in figures. @param isDay whether what stands before says so */
function figuresMention(
  context: Context,
  at: number,
  isDay = endsOnThe(context, at),
): DayMention | null {
  const { tokens, text } = context;
  const token = tokens[at];
  if (!token?.literal) return null;
  const written = text.slice(token.start, token.end).split('.').map(Number);
  const [day = 0, month = 0, year = 0] = written;
  if (token.kind === 'date') {
    const date = realDate(year < 100 ? 2000 + year : year, month, day);
    return date && { ...NOTHING, date, from: at, to: at + 1 };
  }
  if (textAt(tokens, at + 1) === '/') {
    const slashed = tokens[at + 2]?.literal?.value ?? 0;
    return nextMention(context, token.literal.value, slashed, at, at + 3);
  }
  return isDay ? nextMention(context, day, month, at, at + 1) : null;
}

function nextMention(
  { now }: Context,
  day: number,
  month: number,
  from: number,
  to: number,
): DayMention | null {
  if (month < 1 || month > 12) return null;
  const date = nextDate(now, month, day);
  return date && { ...NOTHING, date, from, to };
}

function endsOnThe({ lexicon, tokens }: Context, at: number): boolean {
  for (let from = at - 2; from < at; from += 1) {
    if (lexicon.onThe.matchAt(tokens, from)?.to === at) return true;
  }
  return false;
}

/** "on the 20th", "am zwanzigsten", "le vingt". */
function dayMention(context: Context, at: number): DayMention | null {
  const { lexicon, numbers, now, tokens } = context;
  const lead = lexicon.onThe.matchAt(tokens, at);
  if (!lead) return null;
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
function bareDay({ numbers, now }: Context, at: number): DayMention | null {
  const plain = numbers.readWithin(at, LAST_HOUR + 1, 31);
  const day = numbers.readOrdinal(at) ?? plain;
  const date = day && nextDayOfMonth(now, day.value);
  return day && date && { ...NOTHING, date, from: at, to: day.to };
}

/**
 * "Saturday the 28th", "Samstag, 28. März": the date that belongs to a weekday. A day of the month has to
 * fall on it, as "Saturday, the second one" need not.
 */
function dateOfWeekday(context: Context, weekday: number, at: number): DayMention | null {
  const from = context.lexicon.onThe.matchAt(context.tokens, at)?.to ?? at;
  const named = monthMention(context, from) ?? figuresMention(context, from, true);
  if (named) return named;
  const day = dayMention(context, at) ?? bareDay(context, at);
  return day?.date && weekdayOf(day.date) === weekday ? day : null;
}

/** Reads the mention of a day that begins at a token. */
export function readDay(context: Context, at: number): DayMention | null {
  const found =
    weekMention(context, at) ??
    spanMention(context, at) ??
    monthMention(context, at) ??
    figuresMention(context, at) ??
    dayMention(context, at);
  if (found) return found;
  const match = context.lexicon.days.matchAt(context.tokens, at);
  if (!match) return null;
  const said = { ...ofMeaning(match.tag, context), from: at, to: match.to };
  const dated = said.weekday === null ? null : dateOfWeekday(context, said.weekday, match.to);
  return dated ? { ...said, date: dated.date, to: dated.to } : said;
}
