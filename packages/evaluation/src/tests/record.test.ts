import { LANGUAGES } from '@immolab/contracts';
import { describe, expect, it } from 'vitest';
import { crossQuestions, READINGS, readingOf } from '../testing/cross-questions.js';
import { findChange, readRecord, recordAnswers, recordOf } from '../testing/record.js';

/**
 * A stored verdict can be computed again as long as the version of the rules stands: with it stand
 * verdict, rule, value, spans and reason. What is meant to change is recorded by `pnpm run record`,
 * and shows in the difference; a published version of the rules gets a new name with it.
 */
describe.each(LANGUAGES)('the record of this version of the rules in %s', (language) => {
  it('is what they make of every answer today', () => {
    expect(findChange(readRecord(recordOf(language)), recordAnswers(language))).toBeNull();
  });
});

const READ = READINGS.flatMap((reading) =>
  LANGUAGES.map((language) => [`${reading} in ${language}`, language, reading] as const),
);

describe.each(READ)('the record of every answer to other questions: %s', (_, language, reading) => {
  it('is what the rules make of them today', () => {
    const known = readingOf(readRecord(recordOf(language, 'crossed')), reading);
    expect(findChange(known, crossQuestions(language, reading))).toBeNull();
    // thousands of evaluations: a moment on an idle machine
  }, 60_000);
});
