import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { beginLater } from './begin-later.js';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('begins once, after the latest delay', () => {
  const begin = vi.fn();
  const later = beginLater(begin);
  later.after(1_000);
  vi.advanceTimersByTime(900);
  later.after(2_000);
  vi.advanceTimersByTime(1_900);
  expect(begin).not.toHaveBeenCalled();
  vi.advanceTimersByTime(100);
  expect(begin).toHaveBeenCalledOnce();
  later.after(10);
  vi.advanceTimersByTime(10_000);
  expect(begin).toHaveBeenCalledOnce();
});

it('begins nothing once it is stopped', () => {
  const begin = vi.fn();
  const later = beginLater(begin);
  later.after(1_000);
  later.stop();
  later.after(1_000);
  vi.advanceTimersByTime(10_000);
  expect(begin).not.toHaveBeenCalled();
});
