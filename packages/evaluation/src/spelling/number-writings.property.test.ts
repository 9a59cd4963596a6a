import { LANGUAGES } from '@immolab/contracts';
import { describe, expect, it } from 'vitest';
import { extractNumbers } from '../index.js';
import { numberWritings } from './number-writings.js';

/** Some 300,000 sentences a language: seconds on a quiet machine. */
const SLOW_MS = 120_000;
const SEED = 20_261_122;
const DRAWN = 100_000;
const LARGEST_DRAWN = 10_000_000;

/** Figures between 0 and 1, the same for the same seed (a linear congruential generator). */
function drawFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function misread(n: number, language: (typeof LANGUAGES)[number]): string[] {
  return numberWritings(n, language)
    .map((written) => [written, extractNumbers(written, language)] as const)
    .filter(([, read]) => read.length !== 1 || read[0] !== n)
    .map(([written, read]) => `${n} "${written}" read as ${JSON.stringify(read)}`);
}

describe.each(LANGUAGES)('numbers written and said in %s', (language) => {
  it('are read back, each up to 10,000 in every way', { timeout: SLOW_MS }, () => {
    const wrong: string[] = [];
    for (let n = 0; n <= 10_000; n += 1) wrong.push(...misread(n, language));
    expect(wrong.slice(0, 20)).toEqual([]);
  });

  it('are read back, 100,000 drawn up to ten million in one of their ways', {
    timeout: SLOW_MS,
  }, () => {
    const draw = drawFrom(SEED);
    const wrong: string[] = [];
    for (let run = 0; run < DRAWN; run += 1) {
      const n = Math.floor(draw() * (LARGEST_DRAWN + 1));
      const writings = numberWritings(n, language);
      const written = writings[Math.floor(draw() * writings.length)] ?? '';
      const [read, more] = extractNumbers(written, language);
      if (read !== n || more !== undefined) wrong.push(`${n} "${written}" read as ${read}`);
    }
    expect(wrong.slice(0, 20)).toEqual([]);
  });
});
