/** `2026-03-20` as people write it, e.g. `Friday 20 March 2026`. */
export function writeDate(date: string, locale: string): string {
  // A calendar date is the same day everywhere, so it is read and written in UTC.
  const { day, year } = readMoment(new Date(`${date}T00:00:00Z`), 'UTC', locale);
  return `${day} ${year}`;
}

/** A moment (ISO 8601) as people write it at a place, e.g. `Friday 20 March, 15:00`. */
export function writeMoment(at: string, timeZone: string, locale: string): string {
  const { day, time } = readMoment(new Date(at), timeZone, locale);
  return `${day}, ${time}`;
}

// Only the words are taken from the formatter: its commas differ from one version to the next.
function readMoment(at: Date, timeZone: string, locale: string) {
  const format = formatOf(locale, timeZone);
  const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? '';
  return {
    day: joinDay(locale, part('weekday'), part('day'), part('month')),
    year: part('year'),
    time: `${part('hour').padStart(2, '0')}:${part('minute').padStart(2, '0')}`,
  };
}

/** Making one takes longer than all that is done with it; there are few languages and zones. */
const FORMATS = new Map<string, Intl.DateTimeFormat>();

function formatOf(locale: string, timeZone: string): Intl.DateTimeFormat {
  const name = `${locale} ${timeZone}`;
  const known = FORMATS.get(name);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  });
  FORMATS.set(name, format);
  return format;
}

function joinDay(locale: string, weekday: string, day: string, month: string): string {
  if (locale.startsWith('de')) return `${weekday}, ${day}. ${month}`;
  // French says the first of a month as an ordinal.
  if (locale.startsWith('fr') && day === '1') return `${weekday} 1er ${month}`;
  return `${weekday} ${day} ${month}`;
}

/** With a capital letter, as it stands alone: French and Dutch write days small. */
export function startSentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
