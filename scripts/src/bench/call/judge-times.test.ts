import { describe, expect, it } from 'vitest';
import { judgeTimes } from './judge-times.js';

describe('times', () => {
  it('are judged at their middle and at their slow end', () => {
    const times = Array.from({ length: 100 }, (_, index) => index + 1);
    expect(judgeTimes('reply', times, { p50: 50, p95: 90 })).toEqual([
      { what: 'reply: p50', figure: '50 ms of 100', goal: { text: '<= 50 ms', holds: true } },
      { what: 'reply: p95', figure: '95 ms of 100', goal: { text: '<= 90 ms', holds: false } },
    ]);
  });

  it('hold no goal where nothing was measured, and may have none', () => {
    const [p50, p95] = judgeTimes('reply', [], { p50: 50 });
    expect(p50?.goal?.holds).toBe(false);
    expect(p95?.goal).toBeNull();
  });
});
