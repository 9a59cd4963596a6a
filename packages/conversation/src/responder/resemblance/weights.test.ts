import { LANGUAGES } from '@immolab/contracts';
import { describe, expect, it } from 'vitest';
import { fitWeights } from '../../testing/training/fit-weights.js';
import { digestLessons, listLessons } from '../../testing/training/lessons.js';
import { writtenDigest } from '../../testing/training/train.js';
import { readWeights, writeWeights } from './define-weights.js';

// Ten thousand utterances are read by the tables: half a minute on an idle machine.
describe('the weights of a resemblance', { timeout: 600_000 }, () => {
  it.each(LANGUAGES)('are what the utterances teach today in %s', (language) => {
    const today = digestLessons(listLessons(language));
    expect(writtenDigest(language), '`npm run train` writes them').toBe(today);
  });

  it('are the same for the same examples, and tell the moves apart', () => {
    // Each move has a place of its own, and all have one in common.
    const examples = Array.from({ length: 300 }, (_, at) => ({
      features: [
        { place: at % 3, value: 0.8 },
        { place: 3, value: 0.6 },
      ],
      move: at % 3,
    }));
    const weights = fitWeights(examples, { places: 4, moves: 3 });
    expect(fitWeights(examples, { places: 4, moves: 3 })).toEqual(weights);
    for (const move of [0, 1, 2]) {
      const own = [...weights.slice(move * 3, move * 3 + 3)];
      expect(own.indexOf(Math.max(...own))).toBe(move);
      expect(Math.max(...own) - Math.min(...own)).toBeGreaterThan(3);
      expect(Math.abs(weights[9 + move] ?? Number.NaN)).toBeLessThan(0.5);
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
