import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchDuration } from './watch-duration.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('reminds at 80 and 90 % of the time, and says at its end that it is over', async () => {
  let isOver = false;
  const watch = watchDuration(100_000, () => {
    isOver = true;
  });
  let reminders = 0;
  const remind = (): void => {
    void watch.timeIsShort().then(() => {
      reminders += 1;
      watch.acknowledge();
      remind();
    });
  };
  remind();
  const seen: (readonly [number, boolean])[] = [];
  for (const ms of [79_999, 1, 9_999, 1, 9_999, 1]) {
    await vi.advanceTimersByTimeAsync(ms);
    seen.push([reminders, isOver]);
  }
  expect(seen).toEqual([
    [0, false],
    [1, false],
    [1, false],
    [2, false],
    [2, false],
    [2, true],
  ]);
});

it('leaves no timer behind when the call is over', () => {
  watchDuration(100_000, () => undefined).close();
  expect(vi.getTimerCount()).toBe(0);
});
