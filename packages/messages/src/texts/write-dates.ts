/** `2026-03-20` as people write it, e.g. `Friday 20 March 2026`. */
export function writeDate(date: string, locale: string): string {
  // A calendar date is the same day everywhere, so it is read and written in UTC.
  const format = new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return withFrenchFirst(format.format(new Date(`${date}T00:00:00Z`)), locale);
}

/** A moment (ISO 8601) as people write it at a place. */
export function writeMoment(at: string, timeZone: string, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  });
  return withFrenchFirst(format.format(new Date(at)), locale);
}

/** French says the first of a month as an ordinal, which the formatter does not know. */
function withFrenchFirst(text: string, locale: string): string {
  return locale.startsWith('fr') ? text.replace(/(?<=\p{L} )1(?= \p{L})/u, '1er') : text;
}
