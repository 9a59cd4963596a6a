import { publicHolidays } from './public-holidays.js';
import { type CallingHoursTable, type TimeRange, WEEKDAYS } from './week-hours.js';

/** The local hours in which a country is called on a date (`YYYY-MM-DD`); none on a holiday. */
export type OpenRanges = (country: string, date: string) => readonly TimeRange[];

/** Holidays are computed once a country and year. */
export function createOpenRanges(table: CallingHoursTable): OpenRanges {
  const holidays = new Map<string, ReadonlySet<string>>();
  return (country, date) => {
    const row = table.countries.get(country) ?? table.default;
    const weekday = WEEKDAYS[new Date(`${date}T00:00:00Z`).getUTCDay()];
    const ranges = (weekday && row.hours[weekday]) ?? [];
    if (ranges.length === 0 || row.closedDays.includes(date)) return [];
    const year = date.slice(0, 4);
    const known = holidays.get(country + year);
    const days = known ?? publicHolidays(country, row.holidays, Number(year));
    if (known === undefined) holidays.set(country + year, days);
    return days.has(date) ? [] : ranges;
  };
}
