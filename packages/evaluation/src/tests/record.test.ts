import { readFileSync } from 'node:fs';
import { LANGUAGES } from '@immolab/contracts';
import { describe, expect, it } from 'vitest';
import { crossQuestions } from '../testing/cross-questions.js';
import { recordOf, writeRecord } from '../testing/record.js';

/**
 * A stored verdict can be computed again as long as the version of the rules stands: with it stand
 * verdict, rule, value, spans and reason. What is meant to change is recorded by `pnpm run record`,
 * and shows in the difference; a published version of the rules gets a new name with it.
 */
describe.each(LANGUAGES)('the record of this version of the rules in %s', (language) => {
  it('is what they make of every answer today', () => {
    const recorded = readFileSync(recordOf(language), 'utf8').split('\n');
    const today = writeRecord(language).split('\n');
    const known = new Set(recorded);
    expect(today.filter((line) => !known.has(line))).toEqual([]);
    expect(today.length).toBe(recorded.length);
  });

  it('is what they make of every answer to every other question', () => {
    const recorded = readFileSync(recordOf(language, 'crossed'), 'utf8').split('\n');
    const known = new Set(recorded);
    const today = crossQuestions(language).split('\n');
    expect(today.filter((line) => !known.has(line))).toEqual([]);
    expect(today.length).toBe(recorded.length);
    // thousands of evaluations: a moment on an idle machine
  }, 60_000);
});
