import { Remembered } from '../memory/remembered.js';

/** A day of the calendar, without a time zone. */
export interface CivilDate {
  readonly year: number;
  /** 1 to 12 */
  readonly month: number;
  readonly day: number;
}

/** A moment as the clock on the wall shows it. */
export interface LocalTime extends CivilDate {
  readonly hour: number;
  readonly minute: number;
}

const DAY_MS = 86_400_000;

/** What calendar and clock show at an instant in a timezone (IANA name; an unknown one is UTC). */
export function localTime(instant: Date, timezone: string): LocalTime {
  const parts = new Map(
    formatters
      .of(timezone)
      .formatToParts(instant)
      .map((part) => [part.type, Number(part.value)]),
  );
  return {
    year: parts.get('year') ?? 1970,
    month: parts.get('month') ?? 1,
    day: parts.get('day') ?? 1,
    hour: parts.get('hour') ?? 0,
    minute: parts.get('minute') ?? 0,
  };
}

/** To make one takes longer than all else that a date needs. */
const formatters = new Remembered(makeFormatter, 100);

function makeFormatter(timezone: string): Intl.DateTimeFormat {
  const options = {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    hourCycle: 'h23',
  } as const;
  try {
    return new Intl.DateTimeFormat('en-GB', { ...options, timeZone: timezone });
  } catch {
    return new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
  }
}

function utc({ year, month, day }: CivilDate): number {
  return Date.UTC(year, month - 1, day);
}

function civil(ms: number): CivilDate {
  const date = new Date(ms);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export function addDays(date: CivilDate, days: number): CivilDate {
  return civil(utc(date) + days * DAY_MS);
}

export function addMinutes(time: LocalTime, minutes: number): LocalTime {
  const ms = utc(time) + (time.hour * 60 + time.minute + minutes) * 60_000;
  const at = new Date(ms);
  return { ...civil(ms), hour: at.getUTCHours(), minute: at.getUTCMinutes() };
}

/** 0 is Sunday. */
export function weekdayOf(date: CivilDate): number {
  return new Date(utc(date)).getUTCDay();
}

export function isBefore(a: CivilDate, b: CivilDate): boolean {
  return utc(a) < utc(b);
}

/** Null where the month, 1 to 12, has no such day. */
export function realDate(year: number, month: number, day: number): CivilDate | null {
  const date = civil(Date.UTC(year, month - 1, day));
  return date.day === day ? date : null;
}

/** The next date with this day, from tomorrow on; a month without that day is skipped. */
export function nextDayOfMonth(today: CivilDate, day: number): CivilDate | null {
  for (let ahead = 0; ahead < 4; ahead += 1) {
    const month = ((today.month - 1 + ahead) % 12) + 1;
    const year = today.year + Math.floor((today.month - 1 + ahead) / 12);
    const date = realDate(year, month, day);
    if (date && isBefore(today, date)) return date;
  }
  return null;
}

/** The next 3 March, today included. */
export function nextDate(today: CivilDate, month: number, day: number): CivilDate | null {
  for (let year = today.year; year < today.year + 5; year += 1) {
    const date = realDate(year, month, day);
    if (date && !isBefore(date, today)) return date;
  }
  return null;
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}

export function showDate(date: CivilDate): string {
  return new Date(utc(date)).toISOString().slice(0, 10);
}

export function showTime(hour: number, minute: number): string {
  return `${two(hour)}:${two(minute)}`;
}
