import type { Token } from '../tokens/token.js';
import type { ClockTag, DateLexicon } from './date-lexicon.js';
import type { NumberAt, NumberReader } from './number-reader.js';

/** A time as it was said: the half of the day may still be open. */
export interface Clock {
  readonly hour: number;
  readonly minute: number;
  /** Said with am or pm. */
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

/** The hour that was said, not yet brought into a day: "five to one" is 0:55, "quarter to nought" -1:45. */
interface Said {
  readonly hour: number;
  readonly minute: number;
  readonly to: number;
}

function clockTag({ lexicon, tokens }: Context, at: number): { tag: ClockTag; to: number } | null {
  return lexicon.clock.matchAt(tokens, at);
}

function hourAt({ numbers }: Context, at: number): Said | null {
  const hour = numbers.readWithin(at, 1, 24);
  return hour && { hour: hour.value, minute: 0, to: hour.to };
}

function shifted({ hour, minute, to }: Said, minutes: number): Said {
  const total = hour * 60 + minute + minutes;
  // "halb eins" and "quarter to one" are after noon: nobody is phoned at half past midnight
  const isPastTwelve = hour === 1 && total >= 0 && total < 60;
  const shown = isPastTwelve ? 12 : Math.floor(total / 60);
  return { hour: shown, minute: ((total % 60) + 60) % 60, to };
}

/** Whether "o'clock", "am" or "pm" stands at a place. */
function isClocked(context: Context, at: number): boolean {
  const kind = clockTag(context, at)?.tag.kind;
  return kind === 'oClock' || kind === 'am' || kind === 'pm';
}

function afterOClock(context: Context, at: number): number {
  const match = clockTag(context, at);
  return match?.tag.kind === 'oClock' ? match.to : at;
}

/** 17.30, 17,30 and 5.30 are an hour and minutes when a clock word stands beside them. */
function pointedClock(context: Context, at: number): Said | null {
  const token = context.tokens[at];
  if (token?.literal?.integer !== false) return null;
  const [hour, minute] = context.text.slice(token.start, token.end).split(/[.,]/);
  if (minute?.length !== 2 || Number(hour) > 24 || Number(minute) > 59) return null;
  if (!isClocked(context, at + 1) && !precededByAt(context, at)) return null;
  return { hour: Number(hour), minute: Number(minute), to: at + 1 };
}

/** 17:30 */
function colonClock({ tokens }: Context, at: number): Said | null {
  const hour = tokens[at]?.literal;
  const colon = tokens[at + 1];
  const minute = tokens[at + 2];
  if (!hour?.integer || colon?.text !== ':' || !colon.attached || !minute?.attached) return null;
  if (minute.literal?.digitCount !== 2 || hour.value > 24 || minute.literal.value > 59) return null;
  return { hour: hour.value, minute: minute.literal.value, to: at + 3 };
}

/** 17u30, 17 u 30, 9u: the letter alone is an hour only where it touches its figure. */
function letterClock({ tokens, lexicon }: Context, at: number): Said | null {
  const hour = tokens[at]?.literal;
  const mark = tokens[at + 1];
  if (!hour?.integer || hour.value > 24 || !mark || !lexicon.hourMarks.has(mark.text)) return null;
  const minute = tokens[at + 2];
  const isMinute = minute?.literal?.digitCount === 2 && minute.literal.value <= 59;
  if (minute?.literal && isMinute && minute.literal.integer && !minute.breakBefore)
    return { hour: hour.value, minute: minute.literal.value, to: at + 3 };
  return mark.attached ? { hour: hour.value, minute: 0, to: at + 2 } : null;
}

/** "half five", "half past four", "halb sechs": the half hour and the hour that it belongs to. */
function halfClock(context: Context, at: number): Said | null {
  const half = clockTag(context, at);
  if (half?.tag.kind !== 'half' || context.lexicon.words.minutesFollow) return null;
  const hour = hourAt(context, half.to);
  return hour && shifted(hour, context.lexicon.words.halfMeansBefore ? -30 : 30);
}

/** "quarter to six", "Viertel nach drei", "dreiviertel vier". */
function quarterClock(context: Context, at: number): Said | null {
  const quarter = clockTag(context, at);
  const hour = quarter && hourAt(context, quarter.to);
  if (!hour) return null;
  const { tag } = quarter;
  if (tag.kind === 'quarterPast') return shifted(hour, 15);
  if (tag.kind === 'quarterTo') return shifted(hour, -15);
  return tag.kind === 'towards' ? shifted(hour, tag.minutes - 60) : null;
}

/** "ten past three", "fünf nach halb drei". */
function minutesClock(context: Context, at: number): Said | null {
  const minutes = context.numbers.readWithin(at, 1, 29);
  if (!minutes || context.lexicon.words.minutesFollow) return null;
  const spoken = context.lexicon.spans.matchAt(context.tokens, minutes.to);
  const link = clockTag(context, spoken?.tag === 'minutes' ? spoken.to : minutes.to);
  if (link?.tag.kind !== 'past' && link?.tag.kind !== 'before') return null;
  const base = halfClock(context, link.to) ?? hourAt(context, link.to);
  return base && shifted(base, link.tag.kind === 'past' ? minutes.value : -minutes.value);
}

/** What follows the hour: "heures trente", "Uhr 15", "h30", "moins le quart", "thirty". */
export function minutesAfter(context: Context, hour: number, at: number): Said {
  const from = afterOClock(context, at);
  const tail = clockTag(context, from);
  const whole = { hour, minute: 0, to: from };
  if (context.lexicon.words.minutesFollow && tail) {
    const said = { ...whole, to: tail.to };
    if (tail.tag.kind === 'half') return shifted(said, 30);
    if (tail.tag.kind === 'quarterPast') return shifted(said, 15);
    if (tail.tag.kind === 'quarterTo') return shifted(said, -15);
    const less = tail.tag.kind === 'before' ? context.numbers.readWithin(tail.to, 1, 29) : null;
    if (less) return shifted({ ...whole, to: less.to }, -less.value);
  }
  // "Ten a.m." is no ten past, though "a" may be a one.
  if (isClocked(context, from) || context.tokens[from]?.breakBefore) return whole;
  const minutes = context.numbers.readWithin(from, 1, 59);
  // "at five a friend comes" is no minute past
  if (!minutes || minutes.loose || context.lexicon.months.matchAt(context.tokens, minutes.to))
    return whole;
  return shifted({ ...whole, to: minutes.to }, minutes.value);
}

function halfOfDay(context: Context, at: number): { half: 'am' | 'pm'; to: number } | null {
  const match = clockTag(context, at);
  if (match?.tag.kind !== 'am' && match?.tag.kind !== 'pm') return null;
  return { half: match.tag.kind, to: match.to };
}

/** "In", "am", "du", "'s": what ties a part of the day to its hour is a little word. */
const TIE_LETTERS = 2;

/** "Two in the afternoon", and not "two afternoons" or "un après-midi". */
function isOfPart({ lexicon, tokens }: Context, { value, to }: NumberAt): boolean {
  const part = lexicon.days.matchAt(tokens, to);
  const isPart = part?.tag.part !== undefined && part.tag.offset === undefined;
  const tie = tokens[to];
  if (!tie || tie.breakBefore || tie.text.length > TIE_LETTERS) return false;
  return isPart && value <= 12;
}

const ACCENT = /[^\p{ASCII}]/u;

/** "Één" is a numeral where "een" is an article; words are compared without their accents. */
function isAccented({ tokens, text }: Context, at: number): boolean {
  const token = tokens[at];
  return token !== undefined && ACCENT.test(text.slice(token.start, token.end));
}

/** "Une autre heure", "at a time that suits": an article is an hour at the end only, or accented ("om één"). */
function isArticle(context: Context, { loose, to }: NumberAt, at: number): boolean {
  if (!loose) return false;
  const next = context.tokens[to];
  return next !== undefined && !next.breakBefore && !isAccented(context, at);
}

/** "À une heure qui vous arrange": an hour, whichever. */
function isOpenHour({ tokens, lexicon }: Context, { loose }: NumberAt, end: number): boolean {
  const next = tokens[end];
  return loose === true && next?.breakBefore === false && lexicon.openHour.has(next.text);
}

/** "Een uur of drie" is about three; "één uur of drie" names two hours. */
function roughHour(context: Context, at: number): Said | null {
  const or = context.lexicon.hourOr.matchAt(context.tokens, at);
  return or && !isAccented(context, at) ? hourAt(context, or.to) : null;
}

/** Whether a bare number is an hour: a clock word stands before or after it, or a part of the day after it. */
function plainHour(context: Context, at: number, alone: boolean): Said | null {
  const { numbers, tokens, lexicon } = context;
  const hour = numbers.readWithin(at, 0, 24);
  if (!hour || tokens[at]?.literal?.leadingZero) return null;
  const clocked = isClocked(context, hour.to) || isOfPart(context, hour);
  if (!clocked && !alone && !precededByAt(context, at)) return null;
  if (!clocked && isArticle(context, hour, at)) return null;
  if (isOpenHour(context, hour, afterOClock(context, hour.to))) return null;
  if (lexicon.months.matchAt(tokens, hour.to)) return null;
  if (!clocked && lexicon.spans.matchAt(tokens, hour.to)) return null;
  return minutesAfter(context, hour.value, hour.to);
}

function precededByAt(context: Context, at: number): boolean {
  for (let from = at - 3; from < at; from += 1) {
    const match = clockTag(context, from);
    if (match?.to === at && isLead(match.tag)) return true;
  }
  return false;
}

/** "nach", "vor", "to": words of the clock that also lead an hour. */
function isLead(tag: ClockTag): boolean {
  return tag.kind === 'at' || tag.kind === 'past' || tag.kind === 'before';
}

/** Reads a time that begins at a token; null when none does. */
export function readClock(context: Context, at: number, alone: boolean): Clock | null {
  const said =
    colonClock(context, at) ??
    quarterClock(context, at) ??
    minutesClock(context, at) ??
    halfClock(context, at) ??
    pointedClock(context, at) ??
    letterClock(context, at) ??
    roughHour(context, at) ??
    plainHour(context, at, alone);
  if (!said) return null;
  const after = afterOClock(context, said.to);
  const half = halfOfDay(context, said.to) ?? halfOfDay(context, after);
  return {
    hour: (said.hour + 24) % 24,
    minute: said.minute,
    half: half?.half ?? null,
    from: at,
    to: half?.to ?? after,
  };
}
