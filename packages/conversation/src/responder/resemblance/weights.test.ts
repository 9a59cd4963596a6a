import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { trainAll, weightsFile } from '../../testing/training/train.js';
import { readWeights, writeWeights } from './define-weights.js';

// Ten thousand utterances are read by the tables: a minute on an idle machine, and many on a busy one.
describe('the weights of a resemblance', { timeout: 600_000 }, () => {
  it('are what the utterances teach today; `npm run train` writes them', () => {
    for (const [language, source] of trainAll()) {
      const same = readFileSync(weightsFile(language), 'utf8') === source;
      expect(same, `${language} is as trained`).toBe(true);
    }
  });
});

describe('written weights', () => {
  const vocabulary = {
    hashes: Uint32Array.from([0, 5, 2 ** 30 - 1]),
    rarities: Uint8Array.from([0, 17, 63]),
  };

  it('are read back: places, rarities, and each weight by its level', () => {
    const weights = Float64Array.from([3, -3, 0, 0.5, -0.25, 1]);
    const { most, known, weights: rows } = writeWeights(vocabulary, weights, 2);
    const read = readWeights({ most, known: [known], weights: [rows.slice(0, 3), rows.slice(3)] });
    expect(read.hashes).toEqual(vocabulary.hashes);
    expect(read.rarities).toEqual(vocabulary.rarities);
    expect([...read.from]).toEqual([0, 2, 3, 5]);
    expect([...read.moves]).toEqual([0, 1, 1, 0, 1]);
    for (const [at, weight] of [3, -3, 0.5, -0.25, 1].entries())
      expect(read.values[at]).toBeCloseTo(weight, 1);
  });

  it('leave out what is next to nothing', () => {
    const { most, known, weights } = writeWeights(
      vocabulary,
      Float64Array.from([3, 0.01, -0.01]),
      1,
    );
    const read = readWeights({ most, known: [known], weights: [weights] });
    expect([...read.from]).toEqual([0, 1, 1, 1]);
  });
});
