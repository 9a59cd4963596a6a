import { describe, expect, it } from 'vitest';
import { evaluateAnswer } from '../index.js';
import { CHOICE_CASES } from './choice-cases.js';

function shown(
  options: readonly string[],
  language: string,
  question: string,
  answer: string,
): string {
  const expectedValue = options[0] ?? '';
  const got = evaluateAnswer({
    type: 'multiple_choice',
    question,
    expectedValue,
    options,
    language,
    answer,
  });
  if (got.verdict === 'unclear' || got.verdict === 'refused') return got.verdict;
  if (got.value === null) return got.verdict === 'fail' ? 'none' : 'any';
  expect(got.verdict).toBe(got.value === expectedValue ? 'pass' : 'fail');
  return String(got.value);
}

describe.each(CHOICE_CASES)(
  'options in $language: $question',
  ({ language, question, options, rows }) => {
    it.each(rows)('"%s" means %s', (answer, meant) => {
      expect(shown(options, language, question, answer)).toBe(meant);
    });
  },
);

describe('several accepted options', () => {
  const asked = {
    type: 'multiple_choice',
    question: '?',
    language: 'en',
    options: ['Cat', 'Dog', 'None'],
  } as const;

  it('passes any of them, and "both" only when each option is accepted', () => {
    expect(evaluateAnswer({ ...asked, expectedValue: 'Cat|Dog', answer: 'a dog' }).verdict).toBe(
      'pass',
    );
    expect(evaluateAnswer({ ...asked, expectedValue: 'Cat | Dog', answer: 'a cat' }).verdict).toBe(
      'pass',
    );
    expect(evaluateAnswer({ ...asked, expectedValue: 'Cat|Dog', answer: 'either' }).verdict).toBe(
      'unclear',
    );
  });

  it('takes an option that is itself called "None" for what it is', () => {
    expect(evaluateAnswer({ ...asked, expectedValue: 'None', answer: 'none' }).verdict).toBe(
      'pass',
    );
  });
});
