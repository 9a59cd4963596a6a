import { describe, expect, it } from 'vitest';
import { createPace } from './pace.js';

function paceAt(startMs = 1_000) {
  let clock = startMs;
  const pace = createPace(() => clock);
  return {
    pace,
    after: (ms: number) => {
      clock += ms;
    },
  };
}

describe('the pace of a provider', () => {
  it('is as fast as may be until it is told otherwise', () => {
    const { pace } = paceAt();
    expect([1, 2, 3].map(() => pace.waitMs('a'))).toEqual([0, 0, 0]);
  });

  it('lets what comes meanwhile come back one after the other, for this account alone', () => {
    const { pace } = paceAt();
    expect(pace.slowDown('a', 2_000)).toBe(2_000);
    expect([1, 2, 3].map(() => pace.waitMs('a'))).toEqual([2_500, 3_000, 3_500]);
    expect(pace.waitMs('b')).toBe(0);
  });

  it('is fast again when the time that was asked for is over', () => {
    const { pace, after } = paceAt();
    pace.slowDown('a', 1_000);
    pace.waitMs('a');
    after(1_000);
    expect(pace.waitMs('a')).toBe(0);
    // Who is told again does not come before those that wait already.
    expect(pace.slowDown('a', 100)).toBe(1_000);
  });

  it('makes nobody wait for longer than a minute', () => {
    const { pace } = paceAt();
    pace.slowDown('a', 1_000);
    const waits = Array.from({ length: 500 }, () => pace.waitMs('a'));
    expect(Math.max(...waits)).toBe(60_000);
  });
});
