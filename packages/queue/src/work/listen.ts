import type { SharedBellName } from '@immolab/contracts';
import { type StartWorkerOptions, startWorker, type WorkerHandle } from './start-worker.js';

export interface ListenOptions
  extends Omit<StartWorkerOptions<SharedBellName>, 'handler' | 'concurrency' | 'onTakenOff'> {
  /** See `Queues.listen`. */
  readonly hear: () => Promise<void>;
}

/**
 * Hears a shared bell. Its job is done at once, and only then is `hear` called: a ring that came
 * while the job was still there was ignored, so who looked any earlier could miss what it was for.
 * The next job waits until `hear` is through, so that a storm of rings costs one look after another.
 */
export function listen({ hear, ...options }: ListenOptions): Promise<WorkerHandle> {
  let hearing = Promise.resolve();
  return startWorker({
    ...options,
    concurrency: 1,
    handler: async () => {
      await hearing;
      return undefined;
    },
    onTakenOff: () => {
      hearing = hear();
    },
  });
}
