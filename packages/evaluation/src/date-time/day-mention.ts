import type { Token } from '../tokens/token.js';
import type { CivilDate, LocalTime } from './calendar.js';
import type { DateLexicon, PartOfDay } from './date-lexicon.js';
import type { NumberReader } from './number-reader.js';

/** A mention of a day, a part of a day, or a stretch of time from now. */
export interface DayMention {
  readonly date: CivilDate | null;
  /** "in two hours": the exact time. */
  readonly exact: LocalTime | null;
  readonly part: PartOfDay | null;
  readonly twelve: boolean;
  /** "Before noon": a morning that is not over at eight. */
  readonly untilNoon: boolean;
  /** "Thursday" joins "next week". */
  readonly weekday: number | null;
  readonly isWeek: boolean;
  /** "In two weeks": a weekday behind it is that of the week. */
  readonly inWeeks: boolean;
  /** Named by its weekday or by its distance from today: a week can be added to it. */
  readonly movable: boolean;
  /** "Another time": no day, but one that stands against the day before it. */
  readonly isOther: boolean;
  readonly from: number;
  readonly to: number;
}

/** All that the readers of days look at. */
export interface DayContext {
  readonly tokens: readonly Token[];
  readonly lexicon: DateLexicon;
  readonly numbers: NumberReader;
  readonly now: LocalTime;
  /** The answer, for dates that are written with points. */
  readonly text: string;
}

/** A mention that says nothing yet. */
export const NOTHING = {
  date: null,
  exact: null,
  part: null,
  twelve: false,
  untilNoon: false,
  weekday: null,
  isWeek: false,
  inWeeks: false,
  movable: false,
  isOther: false,
} as const satisfies Omit<DayMention, 'from' | 'to'>;
