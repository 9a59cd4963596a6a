import Holidays, { type HolidaysTypes } from 'date-holidays';
import { furtherHolidays } from './further-holidays.js';
import type { HolidayChoice } from './week-hours.js';

const DAY_MINUTES = 24 * 60;

/** A day on which the clocks change is an hour longer; it is one day nevertheless. */
const TOLERANCE_DAYS = 0.05;

/** IANA names of a country's timezones; empty for a country that is not known. */
export function timezonesOf(country: string): readonly string[] {
  return known(country) ? new Holidays(country).getTimezones() : [];
}

/** ISO 3166-2 codes of a country's regions, without the country's own. */
export function regionsOf(country: string): readonly string[] {
  return known(country) ? Object.keys(new Holidays().getStates(country) ?? {}) : [];
}

function known(country: string): boolean {
  return country in new Holidays().getCountries();
}

/** Public holidays of a year as `YYYY-MM-DD`, local to the country. */
export function publicHolidays(
  country: string,
  choice: HolidayChoice,
  year: number,
): ReadonlySet<string> {
  if (choice === 'none' || !known(country)) return new Set();
  const nationwide = nationwideDays(country, year);
  if (choice === 'nationwide') return new Set(nationwide);
  const regions = 'regions' in choice ? choice.regions : regionsOf(country);
  const atLeast = 'regions' in choice ? 1 : choice.keptByAtLeast;
  const keptBy = new Map<string, number>();
  for (const region of regions) {
    const days = daysOf(new Holidays(country, region, { types: ['public'] }), year);
    for (const day of days) keptBy.set(day, (keptBy.get(day) ?? 0) + 1);
  }
  const regional = [...keptBy].filter(([, count]) => count >= atLeast).map(([day]) => day);
  return new Set([...nationwide, ...regional]);
}

/** The library's, and what it lacks. */
function nationwideDays(country: string, year: number): readonly string[] {
  const { days, madeUpFor } = furtherHolidays(country);
  const holidays = new Holidays(country, { types: ['public'] });
  for (const rule of days) holidays.setHoliday(rule, { name: rule, type: 'public' });
  const found = new Set(daysOf(holidays, year));
  for (const day of madeUpFor) {
    const date = `${year}-${day}`;
    if (isWeekend(date)) found.add(nextWorkingDay(date, found));
  }
  return [...found];
}

function nextWorkingDay(date: string, holidays: ReadonlySet<string>): string {
  const next = addDays(date, 1);
  return isWeekend(next) || holidays.has(next) ? nextWorkingDay(next, holidays) : next;
}

function isWeekend(date: string): boolean {
  return [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());
}

function addDays(date: string, days: number): string {
  const time = Date.parse(`${date}T00:00:00Z`) + days * DAY_MINUTES * 60_000;
  return new Date(time).toISOString().slice(0, 10);
}

function daysOf(holidays: Holidays, year: number): readonly string[] {
  return [...new Set(holidays.getHolidays(year).flatMap(daysOfHoliday))];
}

/** Most begin at midnight and last a day; some begin at noon, or last longer. */
function daysOfHoliday({ date, start, end }: HolidaysTypes.Holiday): readonly string[] {
  const began = Number(date.slice(11, 13)) * 60 + Number(date.slice(14, 16));
  const minutes = began + (end.getTime() - start.getTime()) / 60_000;
  const days = Math.max(1, Math.ceil(minutes / DAY_MINUTES - TOLERANCE_DAYS));
  return Array.from({ length: days }, (_, day) => addDays(date.slice(0, 10), day));
}
