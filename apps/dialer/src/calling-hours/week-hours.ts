/** In the order of `Date.getUTCDay`. */
export const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** Local time of a day, `HH:MM`, from the first minute up to and without the last; `24:00` ends a day. */
export interface TimeRange {
  readonly from: string;
  readonly to: string;
}

/** When calls may be made on each day; a day that is missing has no hours. */
export type WeekHours = Readonly<Partial<Record<Weekday, readonly TimeRange[]>>>;

/**
 * Which public holidays count. Whose day off it is can't be told from a number, where holidays are
 * a matter of regions: then some regions stand for all, or a day counts that enough of them keep.
 */
export type HolidayChoice =
  | 'none'
  | 'nationwide'
  | { readonly regions: readonly string[] }
  | { readonly keptByAtLeast: number };

/** The calling hours of one country. */
export interface CountryHours {
  readonly hours: WeekHours;
  readonly holidays: HolidayChoice;
  /** Further days without calls, `YYYY-MM-DD`. */
  readonly closedDays: readonly string[];
  /** IANA names; null: those of the country. Where there are several, all must have calling hours. */
  readonly timezones: readonly string[] | null;
}

/** Calling hours by ISO 3166 code, and those of every other country. */
export interface CallingHoursTable {
  readonly default: CountryHours;
  readonly countries: ReadonlyMap<string, CountryHours>;
}

/** The same hours on several days: `hoursOn(['mon', 'tue'], '08:00-12:00', '14:00-18:00')`. */
export function hoursOn(days: readonly Weekday[], ...ranges: readonly string[]): WeekHours {
  const parsed = ranges.map((range) => ({ from: range.slice(0, 5), to: range.slice(6) }));
  return Object.fromEntries(days.map((day) => [day, parsed]));
}
