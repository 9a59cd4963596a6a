import type { Job, JobsOptions } from 'bullmq';

/** What this package uses of a BullMQ queue, the same on both stores. */
export interface ProducerQueue {
  add(name: string, data: object, options: JobsOptions): Promise<unknown>;
  addBulk(jobs: Array<{ name: string; data: object; opts: JobsOptions }>): Promise<unknown>;
  getWaiting(start: number, end: number): Promise<readonly Job[]>;
  getJobCounts(...states: JobState[]): Promise<Record<string, number>>;
  waitUntilReady(): Promise<unknown>;
  close(): Promise<void>;
  on(event: 'error', listener: (error: Error) => void): unknown;
}

export type JobState = 'waiting' | 'active' | 'delayed' | 'prioritized';

/** What this package uses of a BullMQ worker. */
export interface ConsumerWorker {
  pause(doNotWaitActive?: boolean): Promise<void>;
  resume(): Promise<void>;
  close(): Promise<void>;
  disconnect(): Promise<unknown>;
  cancelJob(jobId: string, reason?: string): boolean;
  waitUntilReady(): Promise<unknown>;
  on(event: 'error', listener: (error: Error) => void): unknown;
  on(event: 'completed', listener: () => void): unknown;
  on(event: 'lockRenewalFailed', listener: (jobIds: string[]) => void): unknown;
}

/** Runs one job; BullMQ passes the signal only to functions that name all three parameters. */
export type Processor = (job: Job, token?: string, signal?: AbortSignal) => Promise<unknown>;

export interface WorkerSettings {
  readonly concurrency: number;
  readonly maxStalledCount: number;
  readonly lockDuration: number;
  readonly stalledInterval: number;
  /** Milliseconds to wait before the store is asked again after it was unreachable. */
  readonly runRetryDelay: number;
}

/** Where jobs are kept: Redis or PostgreSQL. */
export interface Store {
  readonly kind: 'redis' | 'postgres';
  openQueue(name: string): Promise<ProducerQueue>;
  openWorker(name: string, processor: Processor, settings: WorkerSettings): Promise<OpenedWorker>;
  /** Rejects when the store does not answer. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

export interface OpenedWorker {
  readonly worker: ConsumerWorker;
  /** Ends connections that only this worker used. */
  release(): Promise<void>;
}

/** Only enough lifecycle events are kept to look at a queue by hand; nothing reads them. */
export const KEPT_EVENTS = 500;
