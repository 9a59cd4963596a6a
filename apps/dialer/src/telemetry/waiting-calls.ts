import { countWaitingCalls, WAITING_REASONS } from '@immolab/calls';
import type { Database } from '@immolab/database';
import { Gauge, type Registry } from '@immolab/runtime';

/**
 * Tells, when it is asked, how many live calls of the whole installation wait for what. Every
 * dialer tells the same: take the largest, not the sum. While the database is away it tells nothing.
 */
export function reportWaitingCalls(registry: Registry, db: Database): void {
  new Gauge({
    name: 'immolab_live_calls_waiting',
    help: 'Live calls of the installation that wait, by what for; the same in every dialer',
    labelNames: ['reason'],
    registers: [registry],
    async collect() {
      const counts = await countWaitingCalls(db).catch(() => null);
      this.reset();
      if (counts === null) return;
      for (const reason of WAITING_REASONS) this.set({ reason }, counts[reason]);
    },
  });
}
