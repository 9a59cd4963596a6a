/**
 * How a job names itself in the row of its call, after the dialer that forked it: others are offered
 * its call when it is late, and none but its own dialer knows whether it lives.
 *
 * @param dialer the name of that one, `host:pid`
 */
export function jobHolderOf(dialer: string, pid: number): string {
  return `${dialer}:${pid}`;
}

/** @returns the process of a job of this dialer; null for a holder that is none */
export function findJobOf(dialer: string, holder: string): number | null {
  const pid = holder.startsWith(`${dialer}:`) ? holder.slice(dialer.length + 1) : '';
  return /^\d+$/.test(pid) ? Number(pid) : null;
}
