import { type CallsUnderWay, countUnderWay, UNDER_WAY_STATES } from '@immolab/calls';
import type { Database } from '@immolab/database';
import { Gauge, type Registry } from '@immolab/runtime';

/**
 * Tells, when it is asked, how far the live calls of this dialer have come. While the database is
 * away it tells nothing.
 *
 * @param callIds of the calls in hand
 */
export function reportLiveCalls(
  registry: Registry,
  db: Database,
  callIds: () => readonly string[],
): void {
  const registers = [registry];
  // Both are asked at the same time.
  let counting: Promise<CallsUnderWay | null> | null = null;
  const count = (): Promise<CallsUnderWay | null> => {
    counting ??= countUnderWay(db, callIds())
      .catch(() => null)
      .finally(() => {
        counting = null;
      });
    return counting;
  };
  new Gauge({
    name: 'immolab_live_calls_under_way',
    help: 'Live calls in the hands of this dialer, by how far they have come',
    labelNames: ['state'],
    registers,
    async collect() {
      const counted = await count();
      this.reset();
      if (counted === null) return;
      for (const state of UNDER_WAY_STATES) this.set({ state }, counted.calls[state]);
    },
  });
  new Gauge({
    name: 'immolab_live_turns_under_way',
    help: 'What has been said so far in the live calls of this dialer, in turns of either side',
    registers,
    async collect() {
      const counted = await count();
      if (counted === null) this.remove();
      else this.set(counted.turns);
    },
  });
}
