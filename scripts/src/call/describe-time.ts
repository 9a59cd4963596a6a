/** A moment as a clock on this machine shows it, such as `Thu 26 Nov 2026, 08:00 GMT+1`. */
export function describeTime(at: Date): string {
  const part = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat('en-GB', options).format(at);
  const date = part({ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' });
  return `${date.replace(',', '')}, ${part({ hour: '2-digit', minute: '2-digit', timeZoneName: 'short' })}`;
}
