/** Words of dates and times. A word may stand in several lists: "tonight" is today and evening. */
export interface DateWords {
  /** From Sunday on. */
  readonly weekdays: readonly (readonly string[])[];
  /** 1 is January. */
  readonly monthNumbers: Readonly<Record<string, number>>;
  readonly today: readonly string[];
  readonly tomorrow: readonly string[];
  readonly dayAfterTomorrow: readonly string[];
  readonly next: readonly string[];
  readonly afterNext: readonly string[];
  readonly week: readonly string[];
  readonly weekend: readonly string[];
  /** Before a length of time: "in two hours". */
  readonly in: readonly string[];
  /** After a length of time: "two hours from now". */
  readonly fromNow: readonly string[];
  readonly days: readonly string[];
  readonly hours: readonly string[];
  readonly minutes: readonly string[];
  readonly halfHour: readonly string[];
  readonly quarterHour: readonly string[];
  /** Lengths in days that are not meant as counted: "dans quinze jours" is two weeks. */
  readonly dayIdioms: Readonly<Record<number, number>>;
  /** Lengths in days that are one phrase: "a fortnight". */
  readonly dayLengths: Readonly<Record<string, number>>;
  /** What moves the day before it on, in days: "Monday week", "mardi en huit". */
  readonly movesDay: Readonly<Record<string, number>>;
  /** Between a length and the day that it is counted from: "a week on Monday". */
  readonly fromDay: readonly string[];
  /** Nothing need stand there: "a week Monday", "a week today". */
  readonly lengthLeadsDay: boolean;
  /** What stands behind one of them is not named: "un autre soir", "another time". */
  readonly other: readonly string[];
  readonly morning: readonly string[];
  /** The morning up to noon: said at ten, it is still today's. */
  readonly beforeNoon: readonly string[];
  readonly noon: readonly string[];
  /** Twelve o'clock as a word. */
  readonly twelve: readonly string[];
  readonly afternoon: readonly string[];
  readonly evening: readonly string[];
  readonly half: readonly string[];
  readonly quarterPast: readonly string[];
  readonly quarterTo: readonly string[];
  /** "viertel vier" is 3:15, "dreiviertel vier" 3:45. */
  readonly quarterTowards: Readonly<Record<string, number>>;
  readonly past: readonly string[];
  readonly before: readonly string[];
  readonly am: readonly string[];
  readonly pm: readonly string[];
  /** "half five" is 4:30 (de, nl) or 5:30 (en). */
  readonly halfMeansBefore: boolean;
  /** The minutes stand after the hour: "cinq heures et quart". */
  readonly minutesFollow: boolean;
  /** Letters behind the figure of an hour that are no word for it elsewhere: "17u30". */
  readonly hourMarks: readonly string[];
  /** Before an hour that is near: "een uur of drie" is about three, not one. */
  readonly hourOr: readonly string[];
  /** Behind an hour with an article that is left open: "à une heure qui vous arrange". */
  readonly openHour: readonly string[];
  /** Before an hour. */
  readonly at: readonly string[];
  /** Before a day of the month alone. */
  readonly onThe: readonly string[];
  /** Before the very hour or day, between it and a negation: "not at five". */
  readonly exactly: readonly string[];
}
