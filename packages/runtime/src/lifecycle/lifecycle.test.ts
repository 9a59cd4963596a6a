import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLogger } from '../logging/logger.js';
import { createLifecycle } from './lifecycle.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function setUp() {
  const codes: number[] = [];
  const lines: string[] = [];
  const logger = createLogger({
    service: 'gateway',
    level: 'info',
    destination: { write: (line) => void lines.push(line) },
  });
  const lifecycle = createLifecycle({
    logger,
    drainDeadlineMs: 1_000,
    exit: (code) => void codes.push(code),
  });
  return { lifecycle, codes, lines };
}

describe('the lifecycle', () => {
  it('closes in reverse, one after the other, then ends with 0', async () => {
    const { lifecycle, codes } = setUp();
    const closed: string[] = [];
    lifecycle.onClose('database', () => void closed.push('database'));
    lifecycle.onClose('workers', async () => {
      await Promise.resolve();
      closed.push('workers');
    });
    await lifecycle.stop('SIGTERM');
    expect(closed).toEqual(['workers', 'database']);
    expect(codes).toEqual([0]);
  });

  it('tells everyone that it drains before it closes anything', async () => {
    const { lifecycle } = setUp();
    let seen = false;
    lifecycle.onClose('workers', () => {
      seen = lifecycle.draining.aborted;
    });
    expect(lifecycle.draining.aborted).toBe(false);
    await lifecycle.stop('SIGTERM');
    expect(seen).toBe(true);
  });

  it('ends with 1 at the deadline when something does not close', async () => {
    const { lifecycle, codes, lines } = setUp();
    lifecycle.onClose('workers', () => new Promise(() => {}));
    const stopped = lifecycle.stop('SIGTERM');
    await vi.advanceTimersByTimeAsync(999);
    expect(codes).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    await stopped;
    expect(codes).toEqual([1]);
    expect(lines.at(-1)).toContain('deadline_passed');
  });

  it('closes the rest when one closer fails, and ends with 1', async () => {
    const { lifecycle, codes } = setUp();
    let closed = false;
    lifecycle.onClose('database', () => {
      closed = true;
    });
    lifecycle.onClose('workers', () => {
      throw new Error('stuck');
    });
    await lifecycle.stop('SIGTERM');
    expect(closed).toBe(true);
    expect(codes).toEqual([1]);
  });

  it('drains once however often it is told to', async () => {
    const { lifecycle, codes } = setUp();
    await Promise.all([lifecycle.stop('SIGINT'), lifecycle.stop('SIGTERM')]);
    expect(codes).toEqual([0]);
  });
});
