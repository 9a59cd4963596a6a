import { LANGUAGES } from '@immolab/contracts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractNumbers } from '../index.js';
import { numberWritings } from './number-writings.js';

function misread(n: number, language: (typeof LANGUAGES)[number]): string[] {
  return numberWritings(n, language)
    .map((written) => [written, extractNumbers(written, language)] as const)
    .filter(([, read]) => read.length !== 1 || read[0] !== n)
    .map(([written, read]) => `${n} "${written}" read as ${JSON.stringify(read)}`);
}

describe.each(LANGUAGES)('numbers written and said in %s', (language) => {
  it('are read back, each up to 10,000 in every way', () => {
    const wrong: string[] = [];
    for (let n = 0; n <= 10_000; n += 1) wrong.push(...misread(n, language));
    expect(wrong.slice(0, 20)).toEqual([]);
  });

  it('are read back, 25,000 drawn up to ten million in one of their ways', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), fc.nat(), (n, pick) => {
        const writings = numberWritings(n, language);
        const written = writings[pick % writings.length] ?? '';
        expect(extractNumbers(written, language), written).toEqual([n]);
      }),
      { numRuns: 25_000, seed: 20_261_122 },
    );
  });
});
