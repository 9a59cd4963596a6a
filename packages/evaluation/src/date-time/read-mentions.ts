import type { CompiledLanguage } from '../languages/compiled-language.js';
import { type Token, textAt } from '../tokens/token.js';
import { addDays, type LocalTime, weekdayOf } from './calendar.js';
import type { DayContext, DayMention } from './day-mention.js';
import { NumberReader } from './number-reader.js';
import { type Clock, minutesAfter, readClock } from './read-clock.js';
import { readDay } from './read-day.js';
import { moveAt } from './read-length.js';

/** The days and the times that an answer names, each in its order. */
export interface Mentions {
  readonly days: readonly DayMention[];
  readonly clocks: readonly Clock[];
}

/** A day that can still be moved, and the token up to which only its hour or its part of the day stand behind it. */
interface Anchor {
  readonly index: number;
  readonly to: number;
}

/** Reads an answer from left to right. */
class MentionReader {
  private readonly days: DayMention[] = [];
  private readonly clocks: Clock[] = [];
  private anchor: Anchor | null = null;

  constructor(
    private readonly context: DayContext,
    private readonly language: CompiledLanguage,
  ) {}

  read(): Mentions {
    const { tokens } = this.context;
    let at = 0;
    while (at < tokens.length) at = this.readMove(at) ?? this.readDay(at) ?? this.readClock(at);
    return { days: this.days, clocks: this.clocks };
  }

  /** "Dienstag um drei in einer Woche". */
  private readMove(at: number): number | null {
    if (this.anchor?.to !== at) return null;
    const day = this.days[this.anchor.index];
    const move = day?.date ? moveAt(this.context, this.behindNext(at)) : null;
    if (!day?.date || !move) return null;
    const date = addDays(day.date, move.days);
    // "Dienstag in einer Woche geht nicht": a denial is looked for behind all of it
    const to = day.to === at ? move.to : day.to;
    this.days[this.anchor.index] = { ...day, date, to, movable: false };
    this.anchor = null;
    return move.to;
  }

  /** The "prochain" of "mardi prochain en huit" names the same day; "next week" does not. */
  private behindNext(at: number): number {
    const { lexicon, tokens } = this.context;
    const next = lexicon.ahead.matchAt(tokens, at);
    return next?.tag === 1 && !lexicon.week.matchAt(tokens, next.to) ? next.to : at;
  }

  private readDay(at: number): number | null {
    const day = readDay(this.context, at);
    if (!day) return null;
    if (day.isOther && this.isDenied(at)) return day.to;
    this.pushDay(day);
    if (day.twelve && this.language.dates.words.minutesFollow) {
      // "midi et demi"
      const read = minutesAfter(this.context, 12, day.to);
      if (read.to > day.to) this.clocks.push({ ...read, half: 'pm', from: at });
    }
    return day.to;
  }

  private pushDay(day: DayMention): void {
    const last = this.days.at(-1);
    if (last?.inWeeks && day.weekday !== null && day.movable && this.follows(last.to, day.from))
      this.days.splice(-1, 1, ofWeek(last, day));
    else this.days.push(day);
    if (day.movable) this.anchor = { index: this.days.length - 1, to: day.to };
    else if (this.anchor && day.part !== null && this.anchor.to === day.from)
      this.anchor = { ...this.anchor, to: day.to };
  }

  /** "In zwei Wochen am Dienstag". */
  private follows(from: number, at: number): boolean {
    const { lexicon, tokens } = this.context;
    return from === at || lexicon.exactly.matchAt(tokens, from)?.to === at;
  }

  private readClock(at: number): number {
    const { tokens, lexicon } = this.context;
    const clock = readClock(this.context, at, standsAlone(tokens, at, this.days));
    if (!clock) return at + 1;
    this.clocks.push(clock);
    if (this.anchor) {
      const { to } = this.anchor;
      const isLed = lexicon.clock.matchAt(tokens, to)?.to === at;
      if (to === at || isLed) this.anchor = { ...this.anchor, to: clock.to };
    }
    return clock.to;
  }

  /** "No other day", "pas d'autre jour": the day before it stands. */
  private isDenied(at: number): boolean {
    const { tokens } = this.context;
    if (tokens[at]?.breakBefore) return false;
    const before = tokens[at]?.attached ? at - 2 : at - 1;
    return this.language.negators.has(textAt(tokens, before));
  }
}

/** The weekday of the week that a length from now falls into. */
function ofWeek(week: DayMention, day: DayMention): DayMention {
  const { date } = week;
  if (!date || day.weekday === null) return day;
  const monday = addDays(date, -((weekdayOf(date) + 6) % 7));
  const named = addDays(monday, (day.weekday + 6) % 7);
  return { ...day, date: named, movable: false, from: week.from };
}

/** "Monday five", "five": a number with nothing else round it is an hour. */
function standsAlone(tokens: readonly Token[], at: number, days: readonly DayMention[]): boolean {
  const last = days.at(-1);
  // "the other two" are no hour
  return (tokens.length <= 2 && at === 0) || (last?.isOther === false && last.to === at);
}

/** Finds what an answer says of days and times. */
export function readMentions(
  tokens: readonly Token[],
  text: string,
  now: LocalTime,
  language: CompiledLanguage,
): Mentions {
  const numbers = new NumberReader(tokens, language);
  const context = { tokens, text, now, numbers, lexicon: language.dates };
  return new MentionReader(context, language).read();
}
