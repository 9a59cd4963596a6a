import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LineLostError } from '../call-job/stop-reasons.js';
import { joinRoom } from './join-room.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the way into a room', () => {
  it('is gone after a while, or at once, and once only', async () => {
    const join = vi.fn(async () => undefined);
    const entry = joinRoom(join, 8_000);
    entry.after(300);
    vi.advanceTimersByTime(299);
    expect(join).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(join).toHaveBeenCalledOnce();
    await entry.now();
    entry.after(0);
    vi.advanceTimersByTime(1);
    expect(join).toHaveBeenCalledOnce();
  });

  it('is not gone later when it was gone at once', async () => {
    const join = vi.fn(async () => undefined);
    const entry = joinRoom(join, 8_000);
    entry.after(300);
    await entry.now();
    vi.advanceTimersByTime(300);
    expect(join).toHaveBeenCalledOnce();
  });

  it('tells both whoever waits for it and whoever does not that it was barred', async () => {
    const entry = joinRoom(() => Promise.reject(new Error('no media')), 8_000);
    entry.after(0);
    vi.advanceTimersByTime(1);
    await expect(entry.now()).rejects.toBeInstanceOf(LineLostError);
    expect(entry.failed.reason).toBeInstanceOf(LineLostError);
    await entry.stop(1_000);
  });

  it('is given up when it takes too long, and is waited for by a stop all the same', async () => {
    let arrive = (): void => undefined;
    const entry = joinRoom(() => new Promise((resolve) => (arrive = resolve)), 8_000);
    const gaveUp = expect(entry.now()).rejects.toBeInstanceOf(LineLostError);
    await vi.advanceTimersByTimeAsync(7_999);
    expect(entry.failed.aborted).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    await gaveUp;
    const stopped = vi.fn();
    void entry.stop(1_000).then(stopped);
    await vi.advanceTimersByTimeAsync(0);
    expect(stopped).not.toHaveBeenCalled();
    arrive();
    await vi.advanceTimersByTimeAsync(0);
    expect(stopped).toHaveBeenCalledOnce();
  });

  it('is not set out on after a stop', async () => {
    const join = vi.fn(async () => undefined);
    const entry = joinRoom(join, 8_000);
    entry.after(300);
    await entry.stop(1_000);
    vi.advanceTimersByTime(300);
    expect(join).not.toHaveBeenCalled();
  });

  it('is waited for by a stop while it is gone, for a while', async () => {
    let arrive = (): void => undefined;
    const entry = joinRoom(() => new Promise((resolve) => (arrive = resolve)), 8_000);
    void entry.now();
    const stopped = vi.fn();
    void entry.stop(1_000).then(stopped);
    await vi.advanceTimersByTimeAsync(0);
    expect(stopped).not.toHaveBeenCalled();
    arrive();
    await vi.advanceTimersByTimeAsync(0);
    expect(stopped).toHaveBeenCalledOnce();
  });
});
