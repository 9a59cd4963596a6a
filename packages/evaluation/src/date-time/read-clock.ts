import type { Token } from '../tokens/token.js';
import type { ClockTag, DateLexicon } from './date-lexicon.js';
import type { NumberReader } from './number-reader.js';

/** A time as it was said: the half of the day may still be open. */
export interface Clock {
  readonly hour: number;
  readonly minute: number;
  /** Said with am or pm, or by the 24-hour clock. */
  readonly half: 'am' | 'pm' | null;
  readonly from: number;
  readonly to: number;
}

interface Context {
  readonly tokens: readonly Token[];
  readonly lexicon: DateLexicon;
  readonly numbers: NumberReader;
  /** The answer, for the minutes of 17.30. */
  readonly text: string;
}

function clockTag({ lexicon, tokens }: Context, at: number): { tag: ClockTag; to: number } | null {
  return lexicon.clock.matchAt(tokens, at);
}

/** 17.30, 17,30 and 5.30 are an hour and minutes when a clock word stands beside them. */
function pointedClock(
  { tokens, text }: Context,
  at: number,
): { hour: number; minute: number; to: number } | null {
  const token = tokens[at];
  if (token?.kind !== 'number' || token.literal?.integer !== false) return null;
  const [hour, minute, more] = text.slice(token.start, token.end).split(/[.,]/);
  if (more !== undefined || minute?.length !== 2 || Number(hour) > 24 || Number(minute) > 59)
    return null;
  return { hour: Number(hour), minute: Number(minute), to: at + 1 };
}

/** 17:30 */
function colonClock(
  { tokens }: Context,
  at: number,
): { hour: number; minute: number; to: number } | null {
  const hour = tokens[at]?.literal;
  const colon = tokens[at + 1];
  const minute = tokens[at + 2];
  if (!hour?.integer || colon?.text !== ':' || !colon.attached || !minute?.attached) return null;
  if (minute.literal?.digitCount !== 2 || hour.value > 24 || minute.literal.value > 59) return null;
  return { hour: hour.value, minute: minute.literal.value, to: at + 3 };
}

/** "half five", "half past four", "halb sechs": the half hour and the hour that it belongs to. */
function halfClock(
  context: Context,
  at: number,
): { hour: number; minute: number; to: number } | null {
  const half = clockTag(context, at);
  if (half?.tag.kind !== 'half' || context.lexicon.words.minutesFollow) return null;
  const hour = context.numbers.readWithin(half.to, 1, 24);
  if (!hour) return null;
  const before = context.lexicon.words.halfMeansBefore;
  return { hour: before ? hour.value - 1 : hour.value, minute: 30, to: hour.to };
}

/** "quarter to six", "Viertel nach drei", "dreiviertel vier". */
function quarterClock(
  context: Context,
  at: number,
): { hour: number; minute: number; to: number } | null {
  const quarter = clockTag(context, at);
  if (!quarter) return null;
  const hour = context.numbers.readWithin(quarter.to, 1, 24);
  if (!hour) return null;
  const { tag } = quarter;
  if (tag.kind === 'quarterPast') return { hour: hour.value, minute: 15, to: hour.to };
  if (tag.kind === 'quarterTo') return { hour: hour.value - 1, minute: 45, to: hour.to };
  return tag.kind === 'towards' ? { hour: hour.value - 1, minute: tag.minutes, to: hour.to } : null;
}

/** "ten past three", "fünf nach halb drei". */
function minutesClock(
  context: Context,
  at: number,
): { hour: number; minute: number; to: number } | null {
  const minutes = context.numbers.readWithin(at, 1, 29);
  if (!minutes || context.lexicon.words.minutesFollow) return null;
  const spoken = context.lexicon.spans.matchAt(context.tokens, minutes.to);
  const link = clockTag(context, spoken?.tag === 'minutes' ? spoken.to : minutes.to);
  const kind = link?.tag.kind;
  if (!link || (kind !== 'past' && kind !== 'before')) return null;
  const half = halfClock(context, link.to);
  const hour = half ?? context.numbers.readWithin(link.to, 1, 24);
  if (!hour) return null;
  const base = half ? half.hour * 60 + half.minute : ('value' in hour ? hour.value : 0) * 60;
  const total = kind === 'past' ? base + minutes.value : base - minutes.value;
  return { hour: Math.floor(total / 60), minute: ((total % 60) + 60) % 60, to: hour.to };
}

/** What follows the hour: "heures trente", "Uhr 15", "h30", "moins le quart", "thirty". */
export function minutesAfter(
  context: Context,
  hour: number,
  at: number,
): { hour: number; minute: number; to: number } {
  const oClock = clockTag(context, at);
  const from = oClock?.tag.kind === 'oClock' ? oClock.to : at;
  const tail = clockTag(context, from);
  if (context.lexicon.words.minutesFollow && tail) {
    if (tail.tag.kind === 'half') return { hour, minute: 30, to: tail.to };
    if (tail.tag.kind === 'quarterPast') return { hour, minute: 15, to: tail.to };
    if (tail.tag.kind === 'quarterTo') return { hour: hour - 1, minute: 45, to: tail.to };
    const less = tail.tag.kind === 'before' ? context.numbers.readWithin(tail.to, 1, 29) : null;
    if (less) return { hour: hour - 1, minute: 60 - less.value, to: less.to };
  }
  // "Ten a.m." is no ten past, though "a" may be a one.
  const halved = tail?.tag.kind === 'am' || tail?.tag.kind === 'pm';
  const ends = halved || context.tokens[from]?.breakBefore === true;
  const minutes = ends ? null : context.numbers.readWithin(from, 1, 59);
  if (minutes && !context.lexicon.months.matchAt(context.tokens, minutes.to)) {
    return { hour, minute: minutes.value, to: minutes.to };
  }
  return { hour, minute: 0, to: from };
}

function halfOfDay(context: Context, at: number): { half: 'am' | 'pm'; to: number } | null {
  const tag = clockTag(context, at);
  return tag?.tag.kind === 'am' || tag?.tag.kind === 'pm'
    ? { half: tag.tag.kind, to: tag.to }
    : null;
}

/** Whether a bare number is an hour: a clock word stands before or after it. */
function plainHour(
  context: Context,
  at: number,
  alone: boolean,
): { hour: number; minute: number; to: number } | null {
  const hour = context.numbers.readWithin(at, 0, 24);
  if (!hour || context.tokens[at]?.literal?.leadingZero === true) return null;
  const followed = clockTag(context, hour.to);
  const led = at > 0 && precededByAt(context, at);
  const clocked =
    followed?.tag.kind === 'oClock' || followed?.tag.kind === 'am' || followed?.tag.kind === 'pm';
  if (!clocked && !led && !alone) return null;
  if (context.lexicon.months.matchAt(context.tokens, hour.to)) return null;
  const span = clocked ? null : context.lexicon.spans.matchAt(context.tokens, hour.to);
  if (span) return null;
  return minutesAfter(context, hour.value, hour.to);
}

function precededByAt(context: Context, at: number): boolean {
  for (let from = Math.max(0, at - 3); from < at; from += 1) {
    const match = clockTag(context, from);
    if (match && match.to === at && isLead(match.tag)) return true;
  }
  return false;
}

/** "nach", "vor", "to": words of the clock that also lead an hour. */
function isLead(tag: ClockTag): boolean {
  return tag.kind === 'at' || tag.kind === 'past' || tag.kind === 'before';
}

/** Reads a time that begins at a token; null when none does. */
export function readClock(context: Context, at: number, alone: boolean): Clock | null {
  const read =
    colonClock(context, at) ??
    quarterClock(context, at) ??
    minutesClock(context, at) ??
    halfClock(context, at) ??
    pointed(context, at) ??
    plainHour(context, at, alone);
  if (!read) return null;
  const oClock = clockTag(context, read.to);
  const after = oClock?.tag.kind === 'oClock' ? oClock.to : read.to;
  const half = halfOfDay(context, read.to) ?? halfOfDay(context, after);
  const hour = ((read.hour % 24) + 24) % 24;
  return {
    hour,
    minute: read.minute,
    half: half?.half ?? (hour > 12 || read.hour === 0 ? 'pm' : null),
    from: at,
    to: half?.to ?? after,
  };
}

function pointed(
  context: Context,
  at: number,
): { hour: number; minute: number; to: number } | null {
  const read = pointedClock(context, at);
  if (!read) return null;
  const kind = clockTag(context, read.to)?.tag.kind;
  const clocked = kind === 'oClock' || kind === 'am' || kind === 'pm';
  return clocked || precededByAt(context, at) ? read : null;
}
