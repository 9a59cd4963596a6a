import { LANGUAGES } from '@immolab/contracts';
import { describe, expect, it } from 'vitest';
import { extractNumbers } from '../index.js';
import { numberWritings } from './number-writings.js';

/** Up to a hundred each; beyond it one of every kind, where figures, words and scales change. */
const SAMPLE = [
  ...Array.from({ length: 101 }, (_, n) => n),
  ...[101, 110, 121, 171, 199, 200, 201, 270, 299, 321, 777, 999],
  ...[1_000, 1_001, 1_010, 1_100, 1_234, 1_900, 2_000, 2_021, 3_200, 3_250, 9_999, 10_000],
  ...[12_500, 21_000, 71_017, 80_080, 100_000, 100_001, 219_371, 381_000, 999_999],
  ...[1_000_000, 1_000_001, 1_500_000, 2_000_300, 2_500_000, 7_210_091, 9_999_999],
];

describe.each(LANGUAGES)('numbers of every kind in %s', (language) => {
  it('are read back in every way that they are written and said', () => {
    const wrong = SAMPLE.flatMap((n) =>
      numberWritings(n, language)
        .map((written) => ({ written, read: extractNumbers(written, language) }))
        .filter(({ read }) => read.length !== 1 || read[0] !== n),
    );
    expect(wrong).toEqual([]);
  });
});
