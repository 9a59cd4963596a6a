/** A calendar day; `weekday` 0 is Monday. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
}

/** Reads `YYYY-MM-DD`; dates are already validated when a call is accepted. */
export function readDay(date: string): CalendarDay {
  const [year = 1970, month = 1, day = 1] = date.split('-').map(Number);
  const weekday = (new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7;
  return { year, month, day, weekday };
}

/** Reads `HH:MM`. */
export function readTime(time: string): { hour: number; minute: number } {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return { hour, minute };
}
