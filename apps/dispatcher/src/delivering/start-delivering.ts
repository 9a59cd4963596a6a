import { claimDueDeliveries } from '@immolab/deliveries';
import { createDueLook, type Queues } from '@immolab/queue';
import { createLanes, type Lanes, type LanesDependencies } from '../lanes/create-lanes.js';

export interface DeliveringDependencies extends Omit<LanesDependencies, 'onFree' | 'onDelayed'> {
  readonly queues: Pick<Queues, 'listen'>;
}

export interface Delivering {
  /** Looks for what is due. Never rejects. */
  look(): Promise<void>;
  /** Takes nothing more and waits for what is under way; the rest is given back at the deadline. */
  close(deadlineMs: number): Promise<void>;
}

/** What comes back later is found by the sweep, whose second is nothing beside its delay. */
const LONGEST_TIMER_MS = 10_000;

/**
 * Delivers what is due: claimed from the table for as many places as are free, in one statement
 * however much it is. The bell only says that something is due, for whoever looks first.
 */
export async function startDelivering(dependencies: DeliveringDependencies): Promise<Delivering> {
  const { db, queues, sends, logger } = dependencies;
  const timers = new Set<NodeJS.Timeout>();
  const lookLater = (delayMs: number): void => {
    if (delayMs > LONGEST_TIMER_MS) return;
    const timer = setTimeout(() => {
      timers.delete(timer);
      void due.wake();
    }, delayMs);
    timers.add(timer);
  };
  const lanes: Lanes = createLanes({
    ...dependencies,
    onFree: () => due.placeFree(),
    onDelayed: lookLater,
  });
  const due = createDueLook({
    free: () => lanes.free,
    take: async (limit) => {
      const claimed = await claimDueDeliveries(db, { limit });
      for (const delivery of claimed) lanes.start(delivery);
      return claimed.length;
    },
    onError: (error) => logger.error('sweep.failed', { sweep: 'deliveries.due', error }),
  });
  const bell = await queues.listen('delivery.send', due.wake);
  return {
    look: due.wake,
    async close(deadlineMs) {
      const startedAt = performance.now();
      for (const timer of timers) clearTimeout(timer);
      await due.close();
      await bell.close(deadlineMs);
      await sends.close(Math.max(0, deadlineMs - (performance.now() - startedAt)));
      for (const timer of timers) clearTimeout(timer);
    },
  };
}
