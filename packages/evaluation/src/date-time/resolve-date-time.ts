import type { ResolvedDateTime } from '../judge/judge-input.js';
import type { CompiledLanguage } from '../languages/compiled-language.js';
import { type Token, textAt } from '../tokens/token.js';
import { tokenize } from '../tokens/tokenize.js';
import {
  addDays,
  type CivilDate,
  isBefore,
  type LocalTime,
  localTime,
  showDate,
  showTime,
} from './calendar.js';
import type { PartOfDay } from './date-lexicon.js';
import type { DayMention } from './day-mention.js';
import type { Clock } from './read-clock.js';
import { readMentions } from './read-mentions.js';

/** Hours in which people are phoned: a bare hour is the next one within them. */
const WAKING_FROM = 8;
const WAKING_TO = 20;
/** When each part of a day begins; said later than that, it is tomorrow's. */
const PART_BEGINS: Readonly<Record<PartOfDay, number>> = {
  morning: 8,
  noon: 12,
  afternoon: 13,
  evening: 18,
};
/** A negation at most this many words behind a day rules it out. */
const NEGATION_REACH = 5;
/** More than this is no answer to "when may we call?". */
const MAX_TOKENS = 200;

/** "not five", "not at five"; "not before five" names an hour. */
function isDeniedBefore(
  tokens: readonly Token[],
  from: number,
  { negators, dates }: CompiledLanguage,
): boolean {
  const exactly = dates.exactly.matchAt(tokens, from - 1)?.to === from;
  return negators.has(textAt(tokens, exactly ? from - 2 : from - 1));
}

interface Mention {
  readonly from: number;
  readonly to: number;
  readonly isOther?: boolean;
}

/** "I can't tomorrow, another day": the negation of the clause may stand before the day as well. */
function isDeniedInClause(
  tokens: readonly Token[],
  from: number,
  { negators }: CompiledLanguage,
): boolean {
  for (let at = from - 1; at >= from - NEGATION_REACH && at >= 0; at -= 1) {
    if (tokens[at + 1]?.breakBefore) return false;
    if (negators.has(textAt(tokens, at))) return true;
  }
  return false;
}

/** "not Friday", and "Friday does not work, Saturday would": ruled out before another is named. */
function isRuledOut(
  mentions: readonly Mention[],
  at: number,
  tokens: readonly Token[],
  language: CompiledLanguage,
): boolean {
  const one = mentions[at];
  const next = mentions[at + 1];
  if (!one) return false;
  // a negation between two belongs to the first: "Freitag geht nicht, Samstag …"
  if (at === 0 && isDeniedBefore(tokens, one.from, language)) return true;
  if (!next) return false;
  if (next.isOther && isDeniedInClause(tokens, one.from, language)) return true;
  return tokens
    .slice(one.to, Math.min(next.from, one.to + NEGATION_REACH))
    .some(({ text }) => language.negators.has(text));
}

/** The mentions after the last correction that has one behind it, without those ruled out. */
function meant<T extends Mention>(
  mentions: readonly T[],
  tokens: readonly Token[],
  language: CompiledLanguage,
): T[] {
  let kept = mentions.filter((_, at) => !isRuledOut(mentions, at, tokens, language));
  for (const marker of language.corrections.findAll(tokens)) {
    const later = kept.filter(({ from }) => from >= marker.to);
    if (later.length > 0) kept = later;
  }
  return kept;
}

/** "Thursday next week": the weekday within that week. */
function dateOf(days: readonly DayMention[]): CivilDate | null {
  const week = days.find((day) => day.isWeek);
  const weekday = days.find((day) => day.weekday !== null)?.weekday;
  if (week?.date && weekday !== undefined && weekday !== null)
    return addDays(week.date, (weekday + 6) % 7);
  return days.find((day) => day.date !== null)?.date ?? null;
}

function hoursOf({ hour, half }: Clock, part: PartOfDay | null): number[] {
  if (half === 'pm') return [hour < 12 && hour > 0 ? hour + 12 : hour];
  if (half === 'am') return [hour === 12 ? 0 : hour];
  if (hour === 0 || hour >= 12) return [hour];
  if (part === 'afternoon' || part === 'evening') return [hour + 12];
  if (part === 'morning') return [hour];
  return [hour, hour + 12];
}

function inWakingHours(hour: number): boolean {
  return hour >= WAKING_FROM && hour <= WAKING_TO;
}

function isAhead(hour: number, minute: number, now: LocalTime): boolean {
  return hour * 60 + minute > now.hour * 60 + now.minute;
}

function resolveClock(
  clock: Clock,
  date: CivilDate | null,
  part: PartOfDay | null,
  now: LocalTime,
): { date: CivilDate; time: string } {
  const hours = hoursOf(clock, part);
  const waking = hours.filter(inWakingHours);
  const likely = waking.length > 0 ? waking : hours;
  const isToday = date !== null && !isBefore(now, date) && !isBefore(date, now);
  const ahead = likely.find((hour) => isAhead(hour, clock.minute, now));
  const first = likely[0] ?? clock.hour;
  if (date && !isToday) return { date, time: showTime(first, clock.minute) };
  if (ahead !== undefined) return { date: now, time: showTime(ahead, clock.minute) };
  return { date: date ?? addDays(now, 1), time: showTime(first, clock.minute) };
}

/**
 * Resolves a date and time said by a lead, local to the timezone. A bare hour is the next one in
 * waking hours (8 to 20); a week alone is its Monday, a weekend its Saturday; a weekday alone is
 * the next one after today. Null when no time was said. Never throws.
 * @param timezone IANA name
 */
export function resolveDateTime(
  text: string,
  language: CompiledLanguage,
  now: Date,
  timezone: string,
): ResolvedDateTime | null {
  if (Number.isNaN(now.getTime())) return null;
  const tokens = tokenize(text).slice(0, MAX_TOKENS);
  const local = localTime(now, timezone);
  const read = readMentions(tokens, text, local, language);
  const days = meant(read.days, tokens, language);
  const others = read.days.filter((day) => day.isOther);
  const times = [...read.clocks, ...others].sort((a, b) => a.from - b.from);
  const clock = meant(times, tokens, language).find((time) => 'hour' in time) ?? null;
  const exact = days.find((day) => day.exact !== null)?.exact;
  if (exact)
    return { date: showDate(exact), time: showTime(exact.hour, exact.minute), partOfDay: null };
  const part = days.find((day) => day.part !== null)?.part ?? null;
  const date = dateOf(days);
  const twelve = days.some((day) => day.twelve);
  if (clock) return { ...shown(resolveClock(clock, date, part, local)), partOfDay: part };
  if (twelve) {
    const noon = { hour: 12, minute: 0, half: 'pm', from: 0, to: 0 } as const;
    return { ...shown(resolveClock(noon, date, null, local)), partOfDay: 'noon' };
  }
  if (date) return { date: showDate(date), time: null, partOfDay: part };
  if (!part) return null;
  const isUntilNoon = days.some((day) => day.untilNoon);
  const today = local.hour < PART_BEGINS[isUntilNoon ? 'noon' : part];
  return { date: showDate(today ? local : addDays(local, 1)), time: null, partOfDay: part };
}

function shown({ date, time }: { date: CivilDate; time: string }): { date: string; time: string } {
  return { date: showDate(date), time };
}
