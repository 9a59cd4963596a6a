const clocks = new Map<string, Intl.DateTimeFormat>();

/** What calendar and clock show in a timezone: `YYYY-MM-DD` and `HH:MM`. */
export function localTime(
  instant: Date,
  zone: string,
): { readonly date: string; readonly time: string } {
  // Swedish dates are written like ISO 8601.
  const clock =
    clocks.get(zone) ??
    new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  clocks.set(zone, clock);
  const [date = '', time = ''] = clock.format(instant).split(' ');
  return { date, time };
}
