import { createDueLook, type Queues, type WorkerHandle } from '@immolab/queue';
import type { Logger } from '@immolab/runtime';
import type { Carrier } from './open-carrier.js';

export interface DueCallsOptions {
  readonly carrier: Pick<Carrier, 'startDueCalls' | 'activeCalls'>;
  readonly queues: Pick<Queues, 'listen'>;
  readonly logger: Logger;
  /** Calls that are carried at the same time. */
  readonly concurrency: number;
  /** Told each time the bell is heard: it rings for live calls as well. */
  readonly onBell: () => void;
}

export interface DueCalls {
  /** Looks for test calls that are due. Never rejects. */
  look(): Promise<void>;
  /** What a drain stops. */
  readonly worker: Pick<WorkerHandle, 'pause' | 'close'>;
}

/** Carries test calls that are due, as many at a time as there are places, whenever the bell is heard. */
export async function takeDueCalls(options: DueCallsOptions): Promise<DueCalls> {
  const { carrier, queues, logger, concurrency, onBell } = options;
  const due = createDueLook({
    free: () => Math.max(0, concurrency - carrier.activeCalls.size),
    take: (limit) => carrier.startDueCalls(limit, () => due.placeFree()),
    onError: (error) => logger.error('sweep.failed', { sweep: 'calls.due', error }),
  });
  const bell = await queues.listen('call.dial', async () => {
    onBell();
    await due.wake();
  });
  return {
    look: due.wake,
    worker: {
      pause: async () => {
        await Promise.all([bell.pause(), due.close()]);
      },
      close: bell.close,
    },
  };
}
