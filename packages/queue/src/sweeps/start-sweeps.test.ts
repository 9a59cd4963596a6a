import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Sweep, startSweeps } from './start-sweeps.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const onError = () => {
  throw new Error('no sweep should fail here');
};
const half = () => 0.5;

const counting = (everyMs: number) => {
  const sweep = {
    name: 'calls.release',
    everyMs,
    runs: 0,
    run: async () => {
      sweep.runs += 1;
    },
  };
  return sweep;
};

describe('sweeps', () => {
  it('run soon after the start, then again and again', async () => {
    const sweep = counting(5_000);
    const sweeps = startSweeps([sweep], { onError, random: half });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(sweep.runs).toBe(1);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(sweep.runs).toBe(3);
    await sweeps.close();
  });

  it('spread by 15 % to each side', async () => {
    for (const [random, runsIn10s] of [
      [() => 0, 2],
      [() => 0.999_999, 1],
    ] as const) {
      const sweep = counting(9_000);
      const sweeps = startSweeps([sweep], { onError, random });
      await vi.advanceTimersByTimeAsync(10_000);
      expect(sweep.runs).toBe(runsIn10s);
      await sweeps.close();
    }
  });

  it('never overlap with themselves', async () => {
    let running = 0;
    let most = 0;
    const sweep: Sweep = {
      name: 'slow.one',
      everyMs: 100,
      run: async () => {
        running += 1;
        most = Math.max(most, running);
        await new Promise((resolve) => setTimeout(resolve, 1_000));
        running -= 1;
      },
    };
    const sweeps = startSweeps([sweep], { onError, random: half });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(most).toBe(1);
    const closed = sweeps.close();
    await vi.advanceTimersByTimeAsync(1_000);
    await closed;
  });

  it('go on after a failure, which is reported with their name', async () => {
    const failures: string[] = [];
    let runs = 0;
    const sweep: Sweep = {
      name: 'calls.release',
      everyMs: 1_000,
      run: () => {
        runs += 1;
        throw new Error('database away');
      },
    };
    const sweeps = startSweeps([sweep], {
      onError: (_error, name) => void failures.push(name),
      random: half,
    });
    await vi.advanceTimersByTimeAsync(3_600);
    expect(runs).toBe(4);
    expect(failures).toEqual(Array.from({ length: 4 }, () => 'calls.release'));
    await sweeps.close();
  });

  it('are told when they take too long', async () => {
    vi.useRealTimers();
    const reasons: string[] = [];
    let sweeps = startSweeps([], { onError });
    await new Promise<void>((resolve) => {
      const run = (signal: AbortSignal) =>
        new Promise<void>((done) => {
          signal.addEventListener('abort', () => {
            reasons.push(signal.reason.name);
            resolve();
            done();
          });
        });
      const sweep = { name: 'slow.one', everyMs: 60_000, run };
      sweeps = startSweeps([sweep], { onError, timeoutMs: 20, random: () => 0 });
    });
    expect(reasons).toEqual(['TimeoutError']);
    await sweeps.close();
  });

  it('stop at closing, after the one in hand', async () => {
    let finished = false;
    const sweep: Sweep = {
      name: 'slow.one',
      everyMs: 100,
      run: async (signal) => {
        await new Promise((resolve) => signal.addEventListener('abort', resolve));
        finished = true;
      },
    };
    const sweeps = startSweeps([sweep], { onError, random: half });
    await vi.advanceTimersByTimeAsync(500);
    await sweeps.close();
    expect(finished).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });
});
