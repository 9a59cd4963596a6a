import { describe, expect, it } from 'vitest';
import { describeRatio } from './describe-ratio.js';
import { interleave } from './interleave.js';
import { medianOf, percentileOf } from './statistics.js';

describe('statistics', () => {
  it('take the middle value, or the mean of the two in the middle', () => {
    expect(medianOf([5, 1, 3])).toBe(3);
    expect(medianOf([4, 1, 2, 3])).toBe(2.5);
    expect(medianOf([])).toBe(0);
  });

  it('take the value that a share of all does not exceed', () => {
    const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);
    expect(percentileOf(hundred, 0.5)).toBe(50);
    expect(percentileOf(hundred, 0.99)).toBe(99);
    expect(percentileOf([7], 0.99)).toBe(7);
    expect(percentileOf([], 0.5)).toBe(0);
  });
});

describe('two sides', () => {
  it('take turns, each beginning every other round', async () => {
    const order: string[] = [];
    const side = (name: string) => async () => {
      order.push(name);
      return name.toUpperCase();
    };
    const results = await interleave(3, side('a'), side('b'));
    expect(order).toEqual(['a', 'b', 'b', 'a', 'a', 'b']);
    expect(results).toEqual(Array(3).fill({ first: 'A', second: 'B' }));
  });
});

describe('a ratio', () => {
  it.each([
    [0.8, { atLeast: 0.8 }, { text: '>= 0.80 x', holds: true }],
    [0.79, { atLeast: 0.8 }, { text: '>= 0.80 x', holds: false }],
    [1.2, { atMost: 1.2 }, { text: '<= 1.20 x', holds: true }],
    [1.21, { atMost: 1.2 }, { text: '<= 1.20 x', holds: false }],
  ])('of %f is judged by %o', (ratio, goal, judged) => {
    expect(describeRatio('speed', ratio, goal).goal).toEqual(judged);
  });

  it('without a goal is only reported', () => {
    expect(describeRatio('speed', 0.5, null)).toEqual({
      what: 'speed',
      figure: '0.50 x',
      goal: null,
    });
  });
});
