import { randomUUID } from 'node:crypto';
import { openQueues, type Queues, type QueuesOptions } from '../open-queues.js';
import type { JobReport } from '../work/handler.js';

/** What a test opened, closed in reverse when it ends. */
export function createHarness() {
  const closers: Array<() => Promise<unknown>> = [];
  return {
    onClose: (close: () => Promise<unknown>) => void closers.push(close),
    close: async () => {
      for (const close of closers.splice(0).reverse()) await close();
    },
    /** Queues with locks that expire within a second. */
    open: async (url: string, prefix: string, options: Partial<QueuesOptions> = {}) => {
      const errors: unknown[] = [];
      const reports = createReports();
      const queues = await openQueues({
        url,
        prefix,
        production: false,
        onError: (error) => void errors.push(error),
        onJob: reports.add,
        lockDurationMs: 1_000,
        stalledIntervalMs: 500,
        ...options,
      });
      closers.push(() => queues.close());
      const work: Queues['work'] = async (name, handler, workOptions) => {
        const worker = await queues.work(name, handler, workOptions);
        closers.push(() => worker.close(2_000));
        return worker;
      };
      return { queues: { ...queues, work }, errors, reports };
    },
  };
}

/** Collects the reports of runs and lets a test wait for so many of them. */
function createReports() {
  const all: JobReport[] = [];
  let wake = () => {};
  return {
    all,
    add: (report: JobReport) => {
      all.push(report);
      wake();
    },
    until: async (count: number): Promise<readonly JobReport[]> => {
      while (all.length < count) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      return all;
    },
  };
}

/** A promise with its ends outside. */
export function deferred<Value = void>() {
  let resolve: (value: Value) => void = () => {};
  const promise = new Promise<Value>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

/** Asks again and again, a little apart, until the answer is yes. */
export async function until(ask: () => Promise<boolean>): Promise<void> {
  while (!(await ask())) await new Promise((resolve) => setTimeout(resolve, 20));
}

export const newPrefix = () => `t-${randomUUID().slice(0, 8)}`;
export const newCall = () => ({ callId: randomUUID() });
