import { readHeldBy } from '@immolab/calls';
import type { Database } from '@immolab/database';

/** A job whose dialer is dead: its call goes on, and nobody watches over it. */
export interface OrphanedJob {
  readonly callId: string;
  /** As the row of its call names it. */
  readonly holder: string;
  readonly pid: number;
}

/** The orphaned jobs of a machine, see `machineName`; those that have died meanwhile are among them. */
export async function findOrphanedJobs(
  db: Database,
  machine: string,
): Promise<readonly OrphanedJob[]> {
  const held = await readHeldBy(db, `${machine}:`);
  return held.flatMap(({ callId, holder }) => {
    const [dialer, job] = holder
      .slice(machine.length + 1)
      .split(':')
      .map(Number);
    if (!isProcess(dialer) || !isProcess(job) || isRunning(dialer)) return [];
    return [{ callId, holder, pid: job }];
  });
}

function isProcess(pid: number | undefined): pid is number {
  return Number.isInteger(pid) && Number(pid) > 0;
}

/** Whether there is such a process on this machine, whoever's it is. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code !== 'ESRCH';
  }
}
