import type { DateWords } from '../languages/date-words.js';
import type { LanguageTable } from '../languages/language-table.js';
import { foldWord } from '../tokens/fold.js';
import { type PhraseSet, PhraseTable, phraseSet } from '../tokens/phrase-table.js';

export type PartOfDay = 'morning' | 'noon' | 'afternoon' | 'evening';

/** What a phrase says of a day; one phrase may say two things ("tonight"). */
export interface DayMeaning {
  readonly offset?: number;
  readonly weekday?: number;
  readonly weekend?: true;
  readonly part?: PartOfDay;
  readonly twelve?: true;
  /** "Before noon". */
  readonly untilNoon?: true;
}

export type ClockTag =
  | {
      readonly kind:
        | 'half'
        | 'quarterPast'
        | 'quarterTo'
        | 'past'
        | 'before'
        | 'am'
        | 'pm'
        | 'at'
        | 'oClock';
    }
  | { readonly kind: 'towards'; readonly minutes: number };

export type SpanTag = 'days' | 'weeks' | 'hours' | 'minutes';

/** The date and time words of a language, ready to be searched. */
export interface DateLexicon {
  readonly days: PhraseTable<DayMeaning>;
  /** "next" and "after next", in weeks. */
  readonly ahead: PhraseTable<number>;
  readonly week: PhraseSet;
  readonly in: PhraseSet;
  readonly fromNow: PhraseSet;
  readonly spans: PhraseTable<SpanTag>;
  /** Lengths in days that are one phrase. */
  readonly dayLengths: PhraseTable<number>;
  /** What moves the day before it on, in days. */
  readonly movesDay: PhraseTable<number>;
  readonly fromDay: PhraseSet;
  readonly other: ReadonlySet<string>;
  readonly hourMarks: ReadonlySet<string>;
  readonly hourOr: PhraseSet;
  readonly openHour: ReadonlySet<string>;
  /** Half and quarter hours, in minutes. */
  readonly fractions: PhraseTable<number>;
  readonly clock: PhraseTable<ClockTag>;
  readonly months: PhraseTable<number>;
  readonly onThe: PhraseSet;
  readonly exactly: PhraseSet;
  readonly words: DateWords;
}

const PARTS = ['morning', 'noon', 'afternoon', 'evening'] as const;

function numberTable(phrases: Readonly<Record<string, number>>): PhraseTable<number> {
  return new PhraseTable(Object.entries(phrases).map(([phrase, n]) => [n, [phrase]] as const));
}

function dayTable(table: LanguageTable): PhraseTable<DayMeaning> {
  const { dates, numbers } = table;
  const meanings = new Map<string, DayMeaning>();
  const add = (phrases: readonly string[], meaning: DayMeaning) => {
    for (const phrase of phrases) meanings.set(phrase, { ...meanings.get(phrase), ...meaning });
  };
  add(dates.today, { offset: 0 });
  add(dates.tomorrow, { offset: 1 });
  add(dates.dayAfterTomorrow, { offset: 2 });
  add(dates.weekend, { weekend: true });
  dates.weekdays.forEach((names, weekday) => {
    add(names, { weekday });
  });
  for (const part of PARTS) add(dates[part], { part });
  add(dates.beforeNoon, { part: 'morning', untilNoon: true });
  add(dates.twelve, { twelve: true });
  if (numbers.compounds) addCompounds(meanings, dates, add);
  return new PhraseTable([...meanings].map(([phrase, meaning]) => [meaning, [phrase]] as const));
}

/** Samstagvormittag, maandagavond, morgenochtend. */
function addCompounds(
  meanings: ReadonlyMap<string, DayMeaning>,
  dates: DateWords,
  add: (phrases: readonly string[], meaning: DayMeaning) => void,
): void {
  const days = [...dates.weekdays.flat(), ...dates.tomorrow, ...dates.dayAfterTomorrow];
  for (const head of days) {
    const meaning = meanings.get(head) ?? {};
    for (const part of PARTS) {
      for (const word of dates[part]) add([head + word], { ...meaning, part });
    }
    // "Montagmorgen": behind a weekday, tomorrow is the morning
    if (meaning.weekday === undefined) continue;
    for (const word of dates.tomorrow) {
      if (word.includes(' ')) continue;
      add([head + word, `${head} ${word}`], { ...meaning, part: 'morning' });
    }
  }
}

function clockTable(table: LanguageTable): PhraseTable<ClockTag> {
  const { dates, figures } = table;
  return new PhraseTable<ClockTag>([
    [{ kind: 'quarterPast' }, dates.quarterPast],
    [{ kind: 'quarterTo' }, dates.quarterTo],
    ...Object.entries(dates.quarterTowards).map(
      ([word, minutes]) => [{ kind: 'towards', minutes }, [word]] as const,
    ),
    [{ kind: 'half' }, dates.half],
    [{ kind: 'am' }, dates.am],
    [{ kind: 'pm' }, dates.pm],
    [{ kind: 'oClock' }, figures.oClock],
    [{ kind: 'past' }, dates.past],
    [{ kind: 'before' }, dates.before],
    [{ kind: 'at' }, dates.at],
  ]);
}

/** Builds the searchable lists of a language's date words. */
export function compileDates(table: LanguageTable): DateLexicon {
  const { dates } = table;
  return {
    days: dayTable(table),
    ahead: new PhraseTable([
      [2, dates.afterNext],
      [1, dates.next],
    ]),
    week: phraseSet(dates.week),
    in: phraseSet(dates.in),
    fromNow: phraseSet(dates.fromNow),
    spans: new PhraseTable<SpanTag>([
      ['days', dates.days],
      ['weeks', dates.week],
      ['hours', dates.hours],
      ['minutes', dates.minutes],
    ]),
    dayLengths: numberTable(dates.dayLengths),
    movesDay: numberTable(dates.movesDay),
    fromDay: phraseSet(dates.fromDay),
    other: new Set(dates.other.map(foldWord)),
    hourMarks: new Set(dates.hourMarks.map(foldWord)),
    hourOr: phraseSet(dates.hourOr),
    openHour: new Set(dates.openHour.map(foldWord)),
    fractions: new PhraseTable<number>([
      [30, dates.halfHour],
      [15, dates.quarterHour],
    ]),
    clock: clockTable(table),
    months: numberTable(dates.monthNumbers),
    onThe: phraseSet(dates.onThe),
    exactly: phraseSet(dates.exactly),
    words: dates,
  };
}

/** "einundzwanzigsten" without its ending. */
export function ordinalStem(word: string, suffixes: readonly string[]): string | null {
  // "sten" before "ten"
  const longest = suffixes
    .map(foldWord)
    .filter((suffix) => word.endsWith(suffix) && word.length > suffix.length + 2)
    .reduce((best, suffix) => (suffix.length > best.length ? suffix : best), '');
  return longest === '' ? null : word.slice(0, -longest.length);
}
