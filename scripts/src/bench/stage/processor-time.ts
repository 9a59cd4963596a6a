import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Linux counts in hundredths of a second whatever its kernel's own clock is. */
const MS_PER_TICK = 10;

/**
 * Processor time, in milliseconds, of all processes of one name that this one started, and of those
 * that they started; null where the system does not tell (it is read from `/proc`).
 */
export function processorTimeOf(program: 'postgres' | 'redis-server' | 'any'): number | null {
  if (!existsSync('/proc/self/stat')) return null;
  const processes = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => readProcess(Number(name)) ?? []);
  const parents = new Map(processes.map(({ pid, parent }) => [pid, parent]));
  const isOurs = (pid: number): boolean => {
    const parent = parents.get(pid);
    return parent === process.pid || (parent !== undefined && parent > 1 && isOurs(parent));
  };
  return processes
    .filter(({ pid, name }) => (program === 'any' || name === program) && isOurs(pid))
    .reduce((sum, { ticks }) => sum + ticks * MS_PER_TICK, 0);
}

interface ProcessStat {
  readonly pid: number;
  readonly name: string;
  readonly parent: number;
  /** Its own and those of its children that have ended. */
  readonly ticks: number;
}

/** @returns null for a process that has just ended */
function readProcess(pid: number): ProcessStat | null {
  try {
    // `pid (name) state ppid …`; utime, stime, cutime and cstime are fields 14 to 17. See proc(5).
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const nameEnd = stat.lastIndexOf(')');
    const fields = stat.slice(nameEnd + 2).split(' ');
    const times = fields.slice(11, 15).map(Number);
    return {
      pid,
      name: stat.slice(stat.indexOf('(') + 1, nameEnd),
      parent: Number(fields[1]),
      ticks: times.reduce((sum, ticks) => sum + ticks, 0),
    };
  } catch {
    return null;
  }
}
