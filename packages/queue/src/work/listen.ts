import type { SharedBellName } from '@immolab/contracts';
import { type StartWorkerOptions, startWorker, type WorkerHandle } from './start-worker.js';

export interface ListenOptions
  extends Omit<StartWorkerOptions<SharedBellName>, 'handler' | 'concurrency' | 'onTakenOff'> {
  /** See `Queues.listen`. */
  readonly hear: () => Promise<void>;
}

/** After such a silence nobody waits until the job is taken off. */
const SILENCE_MS = 50;

/**
 * Hears a shared bell: `hear` is called after its job was taken off the queue. A ring that came before
 * was ignored, because the job was still there, and who looked any earlier could miss what it was for.
 * The next job waits until `hear` is through, so that a storm of rings costs one look after another. After
 * a silence it is called as the job comes as well: taking it off may last longer than all the rest.
 */
export function listen({ hear, ...options }: ListenOptions): Promise<WorkerHandle> {
  let hearing = Promise.resolve();
  let heardAt = Number.NEGATIVE_INFINITY;
  return startWorker({
    ...options,
    concurrency: 1,
    handler: async () => {
      await hearing;
      if (performance.now() - heardAt > SILENCE_MS) hearing = hear();
      return undefined;
    },
    onTakenOff: () => {
      heardAt = performance.now();
      hearing = Promise.all([hearing, hear()]).then(() => undefined);
    },
  });
}
