export { createDueLook, type DueLook, type LookOptions } from './due/due-look.js';
export { type Bells, openBells } from './open-bells.js';
export {
  openQueues,
  type QueueDepth,
  type Queues,
  type QueuesOptions,
  type RingOptions,
} from './open-queues.js';
export { type Sweep, type SweepOptions, type Sweeps, startSweeps } from './sweeps/start-sweeps.js';
export type { JobHandler, JobReport, JobRun } from './work/handler.js';
export type { WorkerHandle } from './work/start-worker.js';
