import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/**
 * Names the machine, or the container, within which a process id means one process: machines may share
 * a host name.
 */
export function machineName(): string {
  return [hostname(), readOr(readBootId), readOr(readNamespace)].filter(Boolean).join('.');
}

/** A dialer by its process, as offers and claims name it. */
export function dialerHolderOf(pid: number): string {
  return `${machineName()}:${pid}`;
}

/**
 * How a job names itself in the row of its call, after the dialer that forked it: others are offered
 * its call when it is late, and none but its own dialer knows whether it lives.
 *
 * @param dialer the name of that one, `machine:pid`
 */
export function jobHolderOf(dialer: string, pid: number): string {
  return `${dialer}:${pid}`;
}

/** @returns the process of a job of this dialer; null for a holder that is none */
export function findJobOf(dialer: string, holder: string): number | null {
  const pid = holder.startsWith(`${dialer}:`) ? holder.slice(dialer.length + 1) : '';
  return /^\d+$/.test(pid) ? Number(pid) : null;
}

// See proc(5) and pid_namespaces(7).
const readBootId = (): string =>
  readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').slice(0, 8);
const readNamespace = (): string => readlinkSync('/proc/self/ns/pid').replace(/\D/g, '');

/** Where there is no such file, the host name has to do. */
function readOr(read: () => string): string {
  try {
    return read();
  } catch {
    return '';
  }
}
