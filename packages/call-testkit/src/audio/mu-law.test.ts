import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { throughMuLaw } from './mu-law.js';

const through = (...samples: number[]) => [...throughMuLaw(Int16Array.from(samples))];

describe('a mu-law line', () => {
  it('gives the values of the standard', () => {
    expect(through(0, 5, 100, 1_000, 10_000, 32_767, -32_768)).toEqual([
      ...[0, 8, 104, 988, 9_852, 32_124, -32_124],
    ]);
  });

  it('loses at most a thirty-second of a sample, and nothing more the second time', () => {
    fc.assert(
      fc.property(fc.integer({ min: -32_000, max: 32_000 }), (sample) => {
        const [once = 0] = through(sample);
        expect(Math.abs(once - sample)).toBeLessThanOrEqual((Math.abs(sample) + 132) / 32 + 1);
        expect(through(once)).toEqual([once]);
      }),
    );
  });
});
