import { setTimeout as pause } from 'node:timers/promises';
import type { PhoneWorld } from '../../phone-world/open-phone-world.js';
import { isAlive } from '../../process-alive.js';

/** Of `openPhoneWorld`'s services. */
const DIALER = 1;

/** Between two kills; a killed dialer is back in about as long. */
const SHORTEST_GAP_MS = 1_500;
const LONGEST_GAP_MS = 4_500;
const LOOK_EVERY_MS = 100;

export interface Killed {
  readonly kills: number;
  /** Every process that was seen to hold a call. */
  readonly jobs: ReadonlySet<number>;
}

/** Kills the process of some call, then the dialer, then that of a call again, so many times. */
export function killJobsAndDialers(world: PhoneWorld, most: number): { stop(): Promise<Killed> } {
  const stopped = new AbortController();
  const jobs = new Set<number>();
  let kills = 0;

  const look = async (): Promise<readonly number[]> => {
    const held = await world.db.prisma.call.findMany({
      where: { leaseHolder: { not: null }, endedAt: null },
      select: { leaseHolder: true },
    });
    const pids = held.map(({ leaseHolder }) => Number(leaseHolder?.split(':').at(-1)));
    for (const pid of pids) jobs.add(pid);
    return pids.filter(isAlive);
  };

  const killOne = async (): Promise<void> => {
    if (kills % 2 === 1) {
      world.fleet.kill(DIALER);
      kills += 1;
      return world.fleet.untilReady();
    }
    const alive = await look();
    const pid = alive[Math.floor(Math.random() * alive.length)];
    if (pid === undefined) return;
    process.kill(pid, 'SIGKILL');
    kills += 1;
  };

  const run = async (): Promise<void> => {
    while (kills < most && !stopped.signal.aborted) {
      const gapMs = SHORTEST_GAP_MS + Math.random() * (LONGEST_GAP_MS - SHORTEST_GAP_MS);
      for (const end = performance.now() + gapMs; performance.now() < end; ) {
        await look();
        await pause(LOOK_EVERY_MS);
      }
      if (!stopped.signal.aborted) await killOne();
    }
    while (!stopped.signal.aborted) {
      await look();
      await pause(LOOK_EVERY_MS);
    }
  };
  const running = run();
  return {
    async stop() {
      stopped.abort();
      await running;
      return { kills, jobs };
    },
  };
}
