import { z } from 'zod';

/** How a job is tried again: `exponential` doubles `delayMs` with each attempt. */
export interface JobBackoff {
  readonly type: 'fixed' | 'exponential';
  readonly delayMs: number;
  /** Share of the delay that is random, 0 to 1, so that a crowd does not come back at once. */
  readonly jitter: number;
}

export interface JobDefinition<Payload extends z.ZodType = z.ZodType> {
  /** Ids only: a job wakes a worker, the row says what is due. */
  readonly payload: Payload;
  /** Times the handler may fail before the job is dropped; the sweep then finds the row. */
  readonly attempts: number;
  readonly backoff: JobBackoff;
  /** The handler's signal is aborted after this time and the attempt counts as failed. */
  readonly timeoutMs: number;
  /**
   * Whether one job stands for all that is due: while it waits, further rings add nothing, and who
   * hears it looks into the table.
   */
  readonly shared: boolean;
}

const callPayload = z.object({ callId: z.uuid() });
const deliveryPayload = z.object({ deliveryId: z.uuid() });

/** All jobs. A queue each, so that a burst of one kind does not hold up another. */
export const JOBS = {
  /**
   * Calls are due. The dialer claims as many as it has places for, whichever the bell was rung for: the
   * claim in the database decides that no call is dialled twice.
   */
  'call.dial': {
    payload: callPayload,
    attempts: 3,
    backoff: { type: 'exponential', delayMs: 500, jitter: 0.5 },
    timeoutMs: 20_000,
    shared: true,
  },
  /** Turn the stored answers into a result and create the deliveries. */
  'call.score': {
    payload: callPayload,
    attempts: 5,
    backoff: { type: 'exponential', delayMs: 500, jitter: 0.5 },
    timeoutMs: 15_000,
    shared: false,
  },
  /**
   * Deliveries are due. The dispatcher claims as many as it has places for, whichever the bell was
   * rung for; retries (seconds to hours) are in their rows.
   */
  'delivery.send': {
    payload: deliveryPayload,
    attempts: 3,
    backoff: { type: 'exponential', delayMs: 500, jitter: 0.5 },
    timeoutMs: 20_000,
    shared: true,
  },
} as const satisfies Record<string, JobDefinition>;

export type JobName = keyof typeof JOBS;
export type JobPayload<Name extends JobName> = z.output<(typeof JOBS)[Name]['payload']>;

/** Jobs that are listened for instead of worked on one by one. */
export type SharedBellName = {
  [Name in JobName]: (typeof JOBS)[Name]['shared'] extends true ? Name : never;
}[JobName];

export const JOB_NAMES = Object.keys(JOBS) as [JobName, ...JobName[]];
