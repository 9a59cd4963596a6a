/** What is said of viewings besides their days and times. */
export const SLOT_WORDS = [
  /** Of three, the one between. */
  'middle',
  /** The last to come, not "later". */
  'latest',
  'weekend',
  'working_days',
  'this_week',
  'next_week',
  /** The one after the week of those on the table. */
  'week_after',
  'next_month',
  /** Every one of them suits. */
  'all_suit',
  /** None of them does. */
  'impossible',
  /** What else is there, earlier ones. */
  'others',
  /** Of several on a day the earlier, or the later. */
  'early_one',
  'late_one',
  /** Too early or too late then. */
  'bad_time',
  /** Busy then: "Friday I'm working". */
  'taken_up',
  /** What follows says why, and is no wish: "because Saturday I work". */
  'because',
  /** What follows is what counts: "so Saturday". */
  'therefore',
] as const;
export type SlotWord = (typeof SLOT_WORDS)[number];

/** Patterns of one language, see `match-patterns.ts`. */
export type SlotWordTable = Readonly<Record<SlotWord, string>>;
