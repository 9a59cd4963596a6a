import type { SharedBellName } from '@immolab/contracts';
import { type StartWorkerOptions, startWorker, type WorkerHandle } from './start-worker.js';

export interface ListenOptions
  extends Omit<StartWorkerOptions<SharedBellName>, 'handler' | 'concurrency' | 'onTakenOff'> {
  /** See `Queues.listen`. */
  readonly hear: () => Promise<void>;
}

/**
 * Hears a shared bell: `hear` is called as soon as its job comes, so that nobody waits, and again after
 * it was taken off the queue. A ring that came in between was ignored, because the job was still there,
 * and who looked only before could miss what it was for. The next job waits until `hear` is through, so
 * that a storm of rings costs one look after another.
 */
export function listen({ hear, ...options }: ListenOptions): Promise<WorkerHandle> {
  let hearing = Promise.resolve();
  return startWorker({
    ...options,
    concurrency: 1,
    handler: async () => {
      await hearing;
      hearing = hear();
      return undefined;
    },
    onTakenOff: () => {
      hearing = Promise.all([hearing, hear()]).then(() => undefined);
    },
  });
}
