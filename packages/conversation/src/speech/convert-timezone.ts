/** To make one takes a hundred times as long as to use it. */
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timezone: string): Intl.DateTimeFormat {
  const known = clocks.get(timezone);
  if (known !== undefined) return known;
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone: timezone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  clocks.set(timezone, clock);
  return clock;
}

/** Minutes that a timezone is ahead of UTC at an instant. */
function offsetMinutes(instant: Date, timezone: string): number {
  const parts = clockOf(timezone).formatToParts(instant);
  const read = (type: string) => Number(parts.find((part) => part.type === type)?.value ?? 0);
  const local = Date.UTC(
    read('year'),
    read('month') - 1,
    read('day'),
    read('hour'),
    read('minute'),
    read('second'),
  );
  return Math.round((local - instant.getTime()) / 60_000);
}

/**
 * The instant of a local date (`YYYY-MM-DD`) and time (`HH:MM`) as ISO 8601 in UTC; null when they
 * do not exist. The offset is looked up twice, because the first guess may lie across a change of
 * the clocks.
 */
export function toUtc(date: string, time: string, timezone: string): string | null {
  const naive = Date.parse(`${date}T${time}:00Z`);
  if (Number.isNaN(naive)) return null;
  const guess = new Date(naive - offsetMinutes(new Date(naive), timezone) * 60_000);
  const instant = new Date(naive - offsetMinutes(guess, timezone) * 60_000);
  return instant.toISOString();
}
