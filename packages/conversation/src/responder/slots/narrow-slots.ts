import type { Language, OfferedSlot, SlotWish } from '@immolab/contracts';
import { extractNumbers, type ResolvedDateTime, resolveDateTime } from '@immolab/evaluation';
import { beginsIn } from '../../slots/fits-wish.js';
import { isInSpan } from '../../slots/is-in-span.js';
import { readDay } from '../../speech/read-calendar.js';
import type { Turn } from '../define-moves.js';
import type { TimeBound } from '../times/mention-times.js';
import type { Mention } from '../times/mention-weekdays.js';
import { readDaySpan } from '../times/read-day-span.js';
import { daysSaid, namesAnyMonth, readOrdinals } from '../times/read-ordinals.js';
import type { Understood } from '../understand.js';
import { atHoursSaid, byDayAndTime, byOrderOfDay, readLimits, weekdayOf } from './limit-slots.js';

export interface Narrowed {
  /** Offered slots that fit every day and time that was said. */
  readonly fitting: readonly OfferedSlot[];
  /** What was said of a day or time; null when nothing was. */
  readonly wish: SlotWish | null;
  /** Some day was named as impossible. */
  readonly excludes: boolean;
}

const NO_WISH: SlotWish = { date: null, days: null, time: null, partOfDay: null };

const dayOf = (slot: OfferedSlot) => readDay(slot.date).day;

/** Words around a figure that make it an hour, or ("le trois") a day. */
const AFTER_HOUR = new Set('uhr heure heures h uur o clock pm'.split(' '));
const BEFORE_TIME = new Set('at um a om gegen vers rond around le'.split(' '));

/** Words around a lone figure: "number three", "three please". */
const MAX_LONE_WORDS = 3;

/** A lone "three" is an hour, a day or a place; null for anything that is not so short. */
function loneFigure({ said, state }: Turn): number | null {
  const [figure, more] = extractNumbers(said.text, said.language);
  if (figure === undefined || more !== undefined) return null;
  const timed = said.tokens.some(({ word }) => AFTER_HOUR.has(word) || BEFORE_TIME.has(word));
  const short = said.tokens.length <= MAX_LONE_WORDS && said.leftOver('yes', 'okay').length <= 1;
  // "One" is as often a pronoun as a figure.
  return short && !timed && figure > 1 && figure <= state.offered.length ? figure : null;
}

/**
 * "The twenty-first", "the 21", "ten suits me": a day of the month, else an hour. A lone "three" is
 * a place as well: where that is another slot, both fit.
 */
function nameByFigure(
  turn: Turn,
  open: readonly OfferedSlot[],
  days: readonly number[],
  figures: readonly number[],
): readonly OfferedSlot[] | null {
  const onDay = open.filter((slot) => [...days, ...figures].includes(dayOf(slot)));
  const atHour = open.filter((slot) => {
    const hour = Number(slot.startTime.slice(0, 2));
    return figures.some((figure) => figure === hour || figure + 12 === hour);
  });
  const fitting = onDay.length > 0 ? onDay : atHour;
  const lone = loneFigure(turn);
  const inPlace = lone === null ? undefined : turn.state.offered[lone - 1];
  const all = inPlace === undefined || !open.includes(inPlace) ? fitting : [...fitting, inPlace];
  return all.length > 0 ? [...new Set(all)] : null;
}

/** A figure right after a weekday that is the day of an offered slot on it: "vendredi quatre". */
function dayAfterWeekday(
  { said, state }: Turn,
  { at, weekday }: Mention,
): { readonly day: number; readonly from: number; readonly to: number } | null {
  const from = said.tokens[at + 1]?.start;
  const onIt = state.offered.filter((slot) => readDay(slot.date).weekday === weekday);
  if (from === undefined || said.tokens[at + 1]?.opens === true) return null;
  // "Vingt et un" is more than "vingt"; "quatre me convient" is no more than "quatre".
  let day: number | null = null;
  let last = at;
  for (const next of [at + 1, at + 2, at + 3]) {
    const end = said.tokens[next]?.end;
    const figures =
      end === undefined ? [] : extractNumbers(said.text.slice(from, end), said.language);
    const figure = figures[0];
    if (figure === undefined || figures.length > 1) break;
    if (figure === day) continue;
    day = figure;
    last = next;
  }
  if (AFTER_HOUR.has(said.tokens[last + 1]?.word ?? '')) return null;
  const to = said.tokens[last]?.end ?? from;
  if (day === null) return null;
  return onIt.some((slot) => dayOf(slot) === day) ? { day, from, to } : null;
}

/** What ordinals name among the slots; null where they say nothing. */
function nameByOrdinal(
  turn: Turn,
  open: readonly OfferedSlot[],
  mentions: readonly Mention[],
): readonly OfferedSlot[] | null {
  const { said, state } = turn;
  const weekdays = new Set(mentions.map((one) => one.at));
  const { place, ruledOut, days } = readOrdinals(said, weekdays, state.offered.length);
  const onWeekday = (slot: OfferedSlot) =>
    mentions.length === 0 || mentions.some((one) => one.weekday === readDay(slot.date).weekday);
  const byDay = open.filter((slot) => days.includes(dayOf(slot)));
  // "Friday, the third" may be the third of the slots; "on the third" alone is a day.
  const alsoPlaces = mentions.length > 0 ? days.map((day) => day - 1) : [];
  const inPlace = [place, ...alsoPlaces]
    .flatMap((at) => (at === null ? [] : (state.offered[at] ?? [])))
    .filter((slot) => open.includes(slot));
  for (const named of [place === null ? byDay : inPlace, inPlace]) {
    const both = named.filter(onWeekday);
    if (both.length > 0) return both;
  }
  const contrary = [...new Set([...byDay, ...inPlace])];
  if (contrary.length > 0) return [...new Set([...contrary, ...open.filter(onWeekday)])];
  if (ruledOut.length === 0) return null;
  return open.filter((slot) => !ruledOut.includes(state.offered.indexOf(slot)) && onWeekday(slot));
}

/** "Le 3" is the third of the slots' month, whatever month comes next. */
function isDaySaid(said: Understood, resolved: ResolvedDateTime | null, day: number): boolean {
  if (resolved === null || resolved.time !== null || namesAnyMonth(said)) return false;
  const figures = extractNumbers(said.text, said.language);
  return readDay(resolved.date).day === day && figures.includes(day);
}

/** "Tragen Sie mich für Samstag ein": the end of a verb, and no one o'clock. */
function withoutVerbEnd(text: string, language: Language): string {
  return language === 'de' ? text.replace(/\sein(?=[.!?\s]{0,4}$)/i, '') : text;
}

/** "The Saturday one": no one o'clock. */
const BEFORE_ONE_OCLOCK = new Set(
  'at around about by before after till until past to from'.split(' '),
);

function withoutPronoun(text: string, language: Language): string {
  if (language !== 'en') return text;
  return text.replace(
    /([a-z]{1,20}) (?:one|ones)(?![a-z -]{0,3}(?:o\b|pm|thirty|fifteen))( of\b)?/gi,
    (all, word, of) =>
      of === undefined && BEFORE_ONE_OCLOCK.has(String(word).toLowerCase()) ? all : String(word),
  );
}

/** "One of the three", "all three": before a figure that counts the offers. */
const BEFORE_COUNT = new Set('des les tous toutes the all alle de die den van von'.split(' '));
/** "One of the three": the one is none of them. */
function isCount({ said, state }: Turn, text: string): boolean {
  const figures = extractNumbers(text, said.language).filter((figure) => figure !== 1);
  return figures[0] === state.offered.length;
}

function countsOffers({ said, state }: Turn): boolean {
  return said.tokens.some(({ word, start, end }, at) => {
    if (!BEFORE_COUNT.has(said.tokens[at - 1]?.word ?? '')) return false;
    if (AFTER_HOUR.has(said.tokens[at + 1]?.word ?? '') || AFTER_HOUR.has(word)) return false;
    const figures = extractNumbers(said.text.slice(start, end), said.language);
    return figures.length === 1 && figures[0] === state.offered.length;
  });
}

/** A figure before these counts viewings: "two of them", "zwei davon", "deux d'entre elles". */
const AFTER_SOME = ['of them', 'of those', 'of these', 'davon', 'd entre', 'ervan', 'daarvan'];

function countsSome({ said }: Turn): boolean {
  const words = said.tokens.map(({ word }) => word);
  return words.some((word, at) => {
    const behind = words.slice(at + 1, at + 3);
    const isCounted = [behind.join(' '), behind[0]].some((one) => AFTER_SOME.includes(one ?? ''));
    return isCounted && extractNumbers(word, said.language).length === 1;
  });
}

const WEEK_MS = 7 * 86_400_000;

/** A weekday alone is one of the next seven days: what is later was said with its date. */
function isBeyondWeek(resolved: ResolvedDateTime | null, { now }: Turn): boolean {
  if (resolved === null) return false;
  return Date.parse(`${resolved.date}T00:00:00Z`) > now.getTime() + WEEK_MS;
}

const EVENING = 17 * 60;

function wishWithin(bounds: readonly TimeBound[]): SlotWish {
  const late = bounds.some(({ side, minutes }) => side === 'after' && minutes >= EVENING);
  const early = bounds.some(({ side, minutes }) => side === 'before' && minutes <= EVENING);
  return { ...NO_WISH, partOfDay: late ? 'evening' : early ? 'morning' : null };
}

/** Which of the offered slots the lead names by weekday, date, time or part of the day. */
export function narrowSlots(turn: Turn): Narrowed {
  const { said, state, now, brief } = turn;
  const limits = readLimits(turn);
  const { wanted, open, excludes, bounds } = limits;
  const ordinal = nameByOrdinal(turn, open, wanted);
  if (ordinal !== null) return { fitting: ordinal, wish: NO_WISH, excludes };
  const dated = wanted.map((one) => dayAfterWeekday(turn, one)).find((one) => one !== null);
  const affirmed = withoutPronoun(withoutVerbEnd(limits.text, said.language), said.language);
  const text =
    dated === undefined ? affirmed : affirmed.replace(said.text.slice(dated.from, dated.to), '');
  const byPlace = said.has('first', 'second', 'third', 'middle', 'last');
  if (wanted.length === 0 && !byPlace && countsSome(turn))
    return { fitting: open, wish: null, excludes };
  // "the last of the three": the figure counts the offers and is no hour
  const counted = (byPlace || countsOffers(turn)) && isCount(turn, text);
  const resolved = counted ? null : resolveDateTime(text, said.language, now, brief.timezone);
  const days = daysSaid(said);
  const bare = resolved === null || loneFigure(turn) !== null;
  const figures = bare ? extractNumbers(text, said.language) : [];
  const named = wanted.length > 0 || byPlace ? null : nameByFigure(turn, open, days, figures);
  if (named !== null) return { fitting: named, wish: NO_WISH, excludes };
  const span = wanted.length > 0 ? null : readDaySpan(turn);
  if (wanted.length === 0 && resolved === null && span === null) {
    // "On the twenty-fourth": a day on which nothing is offered
    if (days.some((day) => !state.offered.some((slot) => dayOf(slot) === day)))
      return { fitting: [], wish: NO_WISH, excludes };
    return { fitting: open, wish: bounds.length > 0 ? wishWithin(bounds) : null, excludes };
  }
  // "Saturday the 28th" is no other Saturday
  const isDated = wanted.length === 1 && dated === undefined && isBeyondWeek(resolved, turn);
  const byDay = open.filter((slot) => {
    if (span !== null) return isInSpan(slot.date, span);
    return wanted.length > 0
      ? wanted.some((one) => one.weekday === weekdayOf(slot)) &&
          (dated === undefined || dayOf(slot) === dated.day) &&
          (!isDated || slot.date === resolved?.date)
      : slot.date === resolved?.date || isDaySaid(said, resolved, dayOf(slot));
  });
  const time = resolved?.time ?? null;
  const part = resolved?.partOfDay ?? null;
  const fitsTime = (slot: OfferedSlot) =>
    (time === null || slot.startTime === time) && beginsIn(slot, time === null ? part : null);
  const onWantedDay = (slot: OfferedSlot) => wanted.some((one) => one.weekday === weekdayOf(slot));
  // A bare hour resolves to its next occurrence; the day of it was not said.
  const timed = time !== null || part !== null;
  const onlyTime = wanted.length === 0 && span === null && byDay.length === 0 && timed;
  const onTime = (onlyTime ? open : byDay).filter(fitsTime);
  const fitting = byDayAndTime(said, limits) ?? byOrderOfDay(said, atHoursSaid(onTime, limits));
  // "Saturday afternoon": of the Saturday that was offered
  const meant = isDated ? undefined : open.find(onWantedDay)?.date;
  const date = onlyTime || span !== null ? null : (meant ?? resolved?.date ?? null);
  return { fitting, wish: { date, days: span, time, partOfDay: part }, excludes };
}
