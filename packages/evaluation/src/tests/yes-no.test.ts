import { describe, expect, it } from 'vitest';
import { evaluateAnswer } from '../index.js';
import { YES_NO_CASES, YES_NO_QUESTIONS } from './yes-no-cases.js';

function expectedVerdict(meant: string, expectsYes: boolean): string {
  if (meant !== 'yes' && meant !== 'no') return meant;
  return (meant === 'yes') === expectsYes ? 'pass' : 'fail';
}

describe.each(Object.entries(YES_NO_CASES))('yes and no in %s', (language, rows) => {
  for (const [topic, answer, meant, hedged] of rows) {
    it(`${topic}: "${answer}" means ${meant}`, () => {
      const [question, expectedValue] = YES_NO_QUESTIONS[language]?.[topic] ?? ['', ''];
      const got = evaluateAnswer({ type: 'yes_no', question, expectedValue, language, answer });
      const expectsYes = !['no', 'nein', 'non', 'nee'].includes(expectedValue);
      expect(got.verdict, got.rule).toBe(expectedVerdict(meant, expectsYes));
      if (hedged) expect(got.hedged).toBe(true);
    });
  }
});
