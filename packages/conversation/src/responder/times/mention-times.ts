import type { Language, OfferedSlot, SlotWish } from '@immolab/contracts';
import { extractNumbers, LANGUAGE_TABLES } from '@immolab/evaluation';
import { beginsIn } from '../../slots/fits-wish.js';
import { readTime } from '../../speech/read-calendar.js';
import { isBareNo } from '../patterns/open-clauses.js';
import { foldWord, splitTokens } from '../patterns/split-tokens.js';
import type { Understood } from '../understand.js';
import { findSlotWords } from './find-slot-words.js';
import { segmentsOf, weekdaysSaid } from './mention-weekdays.js';

type PartOfDay = NonNullable<SlotWish['partOfDay']>;

/** An hour or a part of the day, as it was said of viewings. */
export interface TimeMention {
  /** Indexes of its tokens, end exclusive. */
  readonly from: number;
  readonly to: number;
  /** Minutes of the day that it may mean; empty for a part of the day. */
  readonly minutes: readonly number[];
  readonly part: PartOfDay | null;
}

const PARTS = ['morning', 'noon', 'afternoon', 'evening'] as const;
const HOUR = 60;
const HALF_DAY = 12 * HOUR;
const LAST_HOUR = 23;

interface PartWords {
  readonly words: readonly string[];
  readonly part: PartOfDay;
}

interface TimeWords {
  /** Longer ones first. */
  readonly parts: readonly PartWords[];
  readonly half: ReadonlySet<string>;
  readonly halfMeansBefore: boolean;
}

const tables = new Map<Language, TimeWords>();

function timeWordsOf(language: Language): TimeWords {
  const known = tables.get(language);
  if (known !== undefined) return known;
  const dates = LANGUAGE_TABLES.find(({ code }) => code === language)?.dates;
  const wordsOf = (phrase: string) => splitTokens(phrase).map(({ word }) => word);
  const parts = PARTS.flatMap((part) =>
    (dates?.[part] ?? []).map((phrase) => ({ words: wordsOf(phrase), part })),
  ).sort((one, other) => other.words.length - one.words.length);
  const half = new Set((dates?.half ?? []).map(foldWord));
  const words = { parts, half, halfMeansBefore: dates?.halfMeansBefore ?? false };
  tables.set(language, words);
  return words;
}

const WEEKDAY_PART = 4;

/** "Mittwochabend", "woensdagavond": the end of a weekday's own word. */
function partOfWord(word: string, { parts }: TimeWords): PartOfDay | null {
  const ends = parts.filter(
    ({ words: [only, more] }) =>
      only !== undefined && more === undefined && only.length > WEEKDAY_PART && word.endsWith(only),
  );
  return (
    ends.sort((a, b) => (b.words[0]?.length ?? 0) - (a.words[0]?.length ?? 0))[0]?.part ?? null
  );
}

function partAt({ tokens }: Understood, at: number, { parts }: TimeWords): TimeMention | null {
  const found = parts.find(({ words }) =>
    words.every((word, index) => tokens[at + index]?.word === word),
  );
  return found === undefined
    ? null
    : { from: at, to: at + found.words.length, minutes: [], part: found.part };
}

/** Both halves of the day, unless the figure is of the second. */
const bothHalves = (minutes: number): number[] =>
  minutes < HALF_DAY ? [minutes, minutes + HALF_DAY] : [minutes];

/** Words behind a figure that make it an hour. */
const HOUR_WORDS = new Set('uhr heure heures h uur hours pm'.split(' '));
const HOUR_PHRASES = new Set(['o clock', 'p m', 'a m']);

/** How many tokens an hour takes with the words behind it: "two o'clock", "2 p.m.". */
function lengthOfHour({ tokens }: Understood, at: number): number {
  const next = tokens[at + 1]?.word ?? '';
  if (HOUR_PHRASES.has(`${next} ${tokens[at + 2]?.word}`)) return 3;
  return HOUR_WORDS.has(next) ? 2 : 1;
}

function hourAt(said: Understood, at: number, words: TimeWords): TimeMention | null {
  const { tokens, text, language } = said;
  const token = tokens[at];
  if (token === undefined) return null;
  const figures = extractNumbers(text.slice(token.start, token.end), language);
  const [hour, more] = figures;
  if (hour === undefined || more !== undefined || !Number.isInteger(hour)) return null;
  if (hour < 1 || hour > LAST_HOUR) return null;
  const after = lengthOfHour(said, at);
  const [minute] = after === 1 ? [] : minutesAt(said, at + after);
  const isHalf = words.half.has(tokens[at - 1]?.word ?? '');
  const half = words.halfMeansBefore ? -HOUR / 2 : HOUR / 2;
  return {
    from: isHalf ? at - 1 : at,
    to: at + after + (minute === undefined ? 0 : 1),
    minutes: bothHalves(hour * HOUR + (isHalf ? half : (minute ?? 0))),
    part: null,
  };
}

/** "17 heures 30" */
function minutesAt({ tokens, text, language }: Understood, at: number): number[] {
  const token = tokens[at];
  if (token === undefined || token.opens) return [];
  const [minute, more] = extractNumbers(text.slice(token.start, token.end), language);
  return minute !== undefined && more === undefined && minute % 5 === 0 && minute < HOUR
    ? [minute]
    : [];
}

const CLOCK = /^(\d{1,2})[:.h](\d{2})$/;

/** "17:30" is one token or two. */
function clockAt({ tokens, text }: Understood, at: number): TimeMention | null {
  for (const length of [1, 2]) {
    const first = tokens[at];
    const last = tokens[at + length - 1];
    if (first === undefined || last === undefined) return null;
    const [, hour, minute] = CLOCK.exec(text.slice(first.start, last.end)) ?? [];
    if (hour === undefined || Number(hour) > LAST_HOUR || Number(minute) >= HOUR) continue;
    const minutes = bothHalves(Number(hour) * HOUR + Number(minute));
    return { from: at, to: at + length, minutes, part: null };
  }
  return null;
}

/** Every hour and part of a day, in their order. A figure may turn out to be something else. */
export function timesSaid(said: Understood): TimeMention[] {
  const words = timeWordsOf(said.language);
  // "zu früh" is no morning
  const obstacles = findSlotWords(said).placesOf('bad_time');
  const weekdays = new Set(weekdaysSaid(said).map(({ at }) => at));
  const found: TimeMention[] = [];
  for (let at = 0; at < said.tokens.length; ) {
    const ofDay = weekdays.has(at) ? partOfWord(said.tokens[at]?.word ?? '', words) : null;
    const mention =
      ofDay === null
        ? (partAt(said, at, words) ?? clockAt(said, at) ?? hourAt(said, at, words))
        : { from: at, to: at + 1, minutes: [], part: ofDay };
    const isInside = obstacles.some(({ from, to }) => from < at && at < to);
    if (mention !== null && !isInside) found.push(mention);
    at = Math.max(at + 1, mention?.to ?? 0);
  }
  return found;
}

/** Whether a viewing begins at the time that was said. */
export function isAtTime(slot: OfferedSlot, { minutes, part }: TimeMention): boolean {
  const { hour, minute } = readTime(slot.startTime);
  return part === null ? minutes.includes(hour * HOUR + minute) : beginsIn(slot, part);
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Whether one stretch follows the other in the same part of what was said, near, and nothing timed between. */
function follows(
  first: Stretch,
  second: Stretch,
  reach: number,
  { segments, timed }: { readonly segments: readonly number[]; readonly timed: readonly Stretch[] },
): boolean {
  const gap = second.from - first.to;
  if (gap < 0 || gap >= reach || segments[first.to - 1] !== segments[second.from]) return false;
  return !timed.some(({ from, to }) => from >= first.to && to <= second.from);
}

const stretchOf = (at: number): Stretch => ({ from: at, to: at + 1 });

/** A denial stands so near before what it denies, and what stands in the way so near behind. */
const BEFORE_REACH = 3;
const BEHIND_REACH = 5;

/** A time that was said to be impossible, and the words that say so. */
export interface RuledOut {
  readonly time: TimeMention;
  readonly by: Stretch;
}

const stretchesOf = (said: Understood) => {
  const words = findSlotWords(said);
  const denials = said.objections
    .filter((at) => !isBareNo(said.tokens[at]?.word, said.language))
    .map(stretchOf);
  return { denials, obstacles: [...words.placesOf('bad_time'), ...words.placesOf('taken_up')] };
};

/**
 * Times that were said to be impossible: "not in the morning", "nine is too early", "evenings I work".
 * What denies is for the time next to it, before or behind.
 */
export function timesRuledOut(said: Understood, times: readonly TimeMention[]): RuledOut[] {
  const { denials, obstacles } = stretchesOf(said);
  const days = weekdaysSaid(said).map(({ at }) => stretchOf(at));
  const around = { segments: segmentsOf(said), timed: [...times, ...days] };
  // "abends geht nicht": it ends what is said of the evening
  const closes = ({ to }: Stretch) => to >= said.tokens.length || said.tokens[to]?.opens === true;
  return times.flatMap((time) => {
    const by =
      denials.find((one) => follows(one, time, BEFORE_REACH, around)) ??
      denials.find((one) => closes(one) && follows(time, one, BEHIND_REACH, around)) ??
      obstacles.find(
        (one) =>
          follows(time, one, BEHIND_REACH, around) || follows(one, time, BEFORE_REACH, around),
      );
    return by === undefined ? [] : [{ time, by }];
  });
}

const AFTER = new Set('after from past nach ab apres partir des na vanaf'.split(' '));
const BEFORE = new Set('before until by vor bis avant jusqu voor tot'.split(' '));
/** Between these and the hour: "après les cinq heures", "nach um fünf". */
const LINKS = new Set('the les de um a le'.split(' '));
/** Viewings begin in waking hours: "after five" is in the afternoon. */
const EARLIEST = 7 * HOUR;

/** A time before or after which a viewing must begin. */
export interface TimeBound {
  readonly mention: TimeMention;
  readonly side: 'after' | 'before';
  /** Of the day. */
  readonly minutes: number;
}

const LUNCH = { before: HALF_DAY, after: HALF_DAY + HOUR } as const;

function boundOf({ minutes, part }: TimeMention, side: TimeBound['side']): number | undefined {
  return part === 'noon' ? LUNCH[side] : minutes.find((one) => one > EARLIEST);
}

/** "After five", "vor zwölf": hours that bound the viewings and name none. */
export function timeBounds(said: Understood, times: readonly TimeMention[]): readonly TimeBound[] {
  const { tokens } = said;
  const { denials, obstacles } = stretchesOf(said);
  const segments = segmentsOf(said);
  return times.flatMap((mention) => {
    let at = mention.from - 1;
    while (LINKS.has(tokens[at]?.word ?? '')) at -= 1;
    const word = tokens[at]?.word ?? '';
    const side = AFTER.has(word) ? 'after' : BEFORE.has(word) ? 'before' : null;
    const minutes = side === null ? undefined : boundOf(mention, side);
    if (side === null || minutes === undefined || tokens[at + 1]?.opens) return [];
    const bound = { ...mention, from: at };
    const around = { segments, timed: times.filter((one) => one !== mention) };
    // "not before five", "I work until five": afterwards
    const turns = [...denials, ...obstacles].some((one) =>
      follows(one, bound, BEFORE_REACH, around),
    );
    return [{ mention: bound, side: turns === (side === 'after') ? 'before' : 'after', minutes }];
  });
}

/** Whether a viewing begins within the bounds. */
export function isWithin({ startTime }: OfferedSlot, bounds: readonly TimeBound[]): boolean {
  const { hour, minute } = readTime(startTime);
  const begins = hour * HOUR + minute;
  return bounds.every(({ side, minutes }) =>
    side === 'after' ? begins >= minutes : begins < minutes,
  );
}
