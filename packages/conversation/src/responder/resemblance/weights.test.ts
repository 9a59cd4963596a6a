import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { trainAll, weightsFile } from '../../testing/training/train.js';
import { readWeights, toLevel } from './define-weights.js';

// Ten thousand utterances are read by the tables: seconds on an idle machine, and many on a busy one.
describe('the weights of a resemblance', { timeout: 120_000 }, () => {
  it('are what the utterances teach today; `npm run train` writes them', () => {
    for (const [language, source] of trainAll()) {
      const same = readFileSync(weightsFile(language), 'utf8') === source;
      expect(same, `${language} is as trained`).toBe(true);
    }
  });

  it.each([0, 0.25, -0.25, 1, -1, 3, -3])(
    'are written by levels that are read back: %d',
    (weight) => {
      const [read] = readWeights({ most: 3, rows: [toLevel(weight, 3)], seen: '' });
      expect(read).toBeCloseTo(weight, 0.7);
    },
  );
});
