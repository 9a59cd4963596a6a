import { createLogger } from '@immolab/runtime';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createActiveCalls } from './active-calls.js';
import { drainCalls } from './drain-calls.js';
import { DrainedError } from './stop-reasons.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const logger = createLogger({ service: 'test', level: 'silent' });

/** A worker that notes what it is told. */
function notingWorker(pause: () => Promise<void> = async () => undefined) {
  const told: string[] = [];
  return {
    told,
    pause: () => {
      told.push('pause');
      return pause();
    },
    close: async () => {
      told.push('close');
      return true;
    },
  };
}

describe('draining', () => {
  it('lets a call finish that ends in time', async () => {
    const activeCalls = createActiveCalls();
    const call = activeCalls.begin();
    const worker = notingWorker();
    const drained = drainCalls({ worker, activeCalls, logger, deadlineMs: 20_000 });
    await vi.advanceTimersByTimeAsync(18_000);
    expect(call.signal.aborted).toBe(false);
    call.end();
    await drained;
    expect(worker.told).toEqual(['pause', 'close']);
  });

  it('breaks off the others before the deadline', async () => {
    const activeCalls = createActiveCalls();
    const call = activeCalls.begin();
    call.signal.addEventListener('abort', () => call.end());
    const worker = notingWorker();
    const drained = drainCalls({ worker, activeCalls, logger, deadlineMs: 20_000 });
    await vi.advanceTimersByTimeAsync(19_000);
    await drained;
    expect(call.signal.reason).toBeInstanceOf(DrainedError);
  });

  it('does not wait for a queue that is gone, nor for a call that does not let go', async () => {
    const activeCalls = createActiveCalls();
    activeCalls.begin();
    const worker = notingWorker(() => new Promise(() => undefined));
    const drained = drainCalls({ worker, activeCalls, logger, deadlineMs: 2_000 });
    await vi.advanceTimersByTimeAsync(2_000);
    await drained;
    expect(worker.told).toEqual(['pause', 'close']);
  });
});
