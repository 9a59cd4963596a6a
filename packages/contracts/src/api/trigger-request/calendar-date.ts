// PostgreSQL knows no year 0, and Date.UTC takes 0 to 99 for 1900 to 1999.
const FIRST_YEAR = 1000;

/** Whether a `YYYY-MM-DD` exists, from the year 1000 on. */
export function isCalendarDate(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  if (year < FIRST_YEAR) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
