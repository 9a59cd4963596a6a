import { describe, expect, it } from 'vitest';
import { extractNumbers } from '../index.js';
import { FIGURE_CASES } from './figure-cases.js';

describe.each(Object.entries(FIGURE_CASES))('figures in sentences in %s', (language, rows) => {
  it.each(rows)('finds in "%s" the figures %j', (said, figures) => {
    expect(extractNumbers(said, language)).toEqual(figures);
  });
});
