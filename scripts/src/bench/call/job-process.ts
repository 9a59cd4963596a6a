import { readFile } from 'node:fs/promises';
import type { Database } from '@immolab/database';

/** Linux counts in hundredths of a second whatever its kernel's own clock is. */
const MS_PER_TICK = 10;
const SAMPLE_EVERY_MS = 1_000;

/** What the process of one call used, from the answer to the end. */
export interface JobUsage {
  /** The most of all samples: what the process has in memory, shared pages included. */
  readonly residentMegabytes: number;
  /** The most of all samples: the same, with shared pages split among those that share them. */
  readonly proportionalMegabytes: number;
  /** Of one core. */
  readonly cores: number;
}

export interface JobWatch {
  /** What was seen; null where the system does not tell (it is read from `/proc`). */
  stop(): JobUsage | null;
}

interface Sample {
  readonly at: number;
  readonly cpuMs: number;
  readonly residentMegabytes: number;
  readonly proportionalMegabytes: number;
}

/** Looks at the process that holds a call, which has claimed it, until stopped. */
export async function watchJobProcess(db: Database, callId: string): Promise<JobWatch> {
  const pid = await findJobProcess(db, callId);
  const samples: Sample[] = [];
  const look = async (): Promise<void> => {
    const sample = pid === null ? null : await readSample(pid);
    if (sample !== null) samples.push(sample);
  };
  await look();
  const timer = setInterval(() => void look(), SAMPLE_EVERY_MS);
  return {
    stop() {
      clearInterval(timer);
      const [first] = samples;
      const last = samples.at(-1);
      if (first === undefined || last === undefined || last === first) return null;
      return {
        residentMegabytes: Math.max(...samples.map((one) => one.residentMegabytes)),
        proportionalMegabytes: Math.max(...samples.map((one) => one.proportionalMegabytes)),
        cores: (last.cpuMs - first.cpuMs) / (last.at - first.at),
      };
    },
  };
}

/** A holder ends in its process. */
async function findJobProcess(db: Database, callId: string): Promise<number | null> {
  const text = 'SELECT lease_holder AS holder FROM call WHERE id = $1';
  const rows = await db.query<{ holder: string | null }>({ name: 'bench_holder', text }, [callId]);
  const pid = Number(rows[0]?.holder?.split(':').at(-1));
  return Number.isInteger(pid) ? pid : null;
}

/** @returns null for a process that has ended */
async function readSample(pid: number): Promise<Sample | null> {
  try {
    const at = performance.now();
    const [stat, memory] = await Promise.all([
      readFile(`/proc/${pid}/stat`, 'utf8'),
      readFile(`/proc/${pid}/smaps_rollup`, 'utf8'),
    ]);
    // `pid (name) state …`; utime and stime are fields 14 and 15. See proc(5).
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return {
      at,
      cpuMs: (Number(fields[11]) + Number(fields[12])) * MS_PER_TICK,
      residentMegabytes: readMegabytes(memory, 'Rss'),
      proportionalMegabytes: readMegabytes(memory, 'Pss'),
    };
  } catch {
    return null;
  }
}

function readMegabytes(memory: string, name: string): number {
  return Number(new RegExp(`^${name}: +(\\d+) kB$`, 'm').exec(memory)?.[1]) / 1_024;
}
