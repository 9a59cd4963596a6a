import { describe, expect, it } from 'vitest';
import { evaluateAnswer } from '../index.js';

const QUESTIONS = {
  de: 'Haben Sie eine feste Anstellung?',
  en: 'Do you have a stable job?',
} as const;

describe('an answer that echoes the verb of the question', () => {
  it.each([
    ['en', 'I certainly don’t.', 'fail'],
    ['en', 'I’m not, sorry.', 'fail'],
    ['en', 'I certainly have.', 'pass'],
    ['de', 'Habe ich natürlich nicht.', 'fail'],
    ['de', 'Habe ich überhaupt keine.', 'fail'],
  ] as const)('is stressed by a yes beside it: %s, "%s"', (language, answer, verdict) => {
    const question = QUESTIONS[language];
    const got = evaluateAnswer({
      type: 'yes_no',
      question,
      expectedValue: 'yes',
      language,
      answer,
    });
    expect(got.verdict, got.rule).toBe(verdict);
  });

  it.each([
    ['en', 'I’m not sure.'],
    ['en', 'I’m not sure, to be honest.'],
    ['en', 'I am not so sure'],
    ['en', 'I’m not absolutely sure'],
    ['de', 'Da bin ich nicht sicher.'],
    ['de', 'Da bin ich gar nicht sicher'],
    ['de', 'Da bin ich nicht absolut sicher'],
  ] as const)('is none where the yes is what it denies: %s, "%s"', (language, answer) => {
    const question = QUESTIONS[language];
    const got = evaluateAnswer({
      type: 'yes_no',
      question,
      expectedValue: 'yes',
      language,
      answer,
    });
    expect(got.verdict, got.rule).toBe('unclear');
  });
});
