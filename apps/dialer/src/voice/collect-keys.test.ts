import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { collectKeys } from './collect-keys.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function collect() {
  const entries: string[] = [];
  const collector = collectKeys((keys) => void entries.push(keys));
  const press = (keys: string): void => {
    for (const key of keys) collector.press(key);
  };
  return { entries, press, collector };
}

describe('keys', () => {
  it('that come one after the other are one entry', () => {
    const { entries, press } = collect();
    press('32');
    vi.advanceTimersByTime(1_000);
    press('00');
    expect(entries).toEqual([]);
    vi.advanceTimersByTime(2_000);
    expect(entries).toEqual(['3200']);
  });

  it('are complete at once with the hash sign, which says nothing alone', () => {
    const { entries, press } = collect();
    press('12#');
    press('#');
    vi.advanceTimersByTime(5_000);
    expect(entries).toEqual(['12']);
  });

  it('of a call that is over say nothing', () => {
    const { entries, press, collector } = collect();
    press('1');
    collector.close();
    vi.advanceTimersByTime(5_000);
    expect(entries).toEqual([]);
  });
});
