import { LANGUAGES } from '@immolab/contracts';
import { describe, expect, it } from 'vitest';
import {
  crossQuestions,
  listEveryAnswer,
  READINGS,
  readingOf,
} from '../testing/cross-questions.js';
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

/** So few at a time that a change of the rules is found where its answers stand. */
const AT_A_TIME = 300;

const CROSSED = LANGUAGES.flatMap((language) => {
  const recorded = readRecord(recordOf(language, 'crossed'));
  const parts = Math.ceil(recorded.length / AT_A_TIME);
  return Array.from({ length: parts }, (_, part) => {
    const from = part * AT_A_TIME;
    // what is not recorded yet fails with the last part
    const to = part + 1 === parts ? Number.POSITIVE_INFINITY : from + AT_A_TIME;
    return { language, from, to, recorded: recorded.slice(from, to) };
  });
});

const READ = CROSSED.flatMap((part) =>
  READINGS.map(
    (reading) => [`${reading} in ${part.language} from ${part.from}`, reading, part] as const,
  ),
);

describe.each(READ)('the record of every answer to other questions: %s', (_, reading, part) => {
  it('is what the rules make of them today', () => {
    const { language, from, to, recorded } = part;
    const answers = listEveryAnswer(language).slice(from, to);
    const today = crossQuestions(answers, language, reading);
    expect(today).toEqual(readingOf(recorded, reading));
  });
});
