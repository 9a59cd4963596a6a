import { describe, expect, it } from 'vitest';
import { evaluateAnswer } from '../index.js';
import { NUMBER_CASES, NUMBER_QUESTIONS } from './number-cases.js';

describe.each(Object.entries(NUMBER_CASES))('figures said in %s', (language, rows) => {
  for (const [topic, answer, verdict, normalized] of rows) {
    it(`${topic}: "${answer}" is ${verdict}`, () => {
      const asked = NUMBER_QUESTIONS[language]?.[topic];
      if (!asked) throw new Error(`No question for ${topic}`);
      const got = evaluateAnswer({ type: 'number', ...asked, language, answer });
      expect(got.verdict, got.rule).toBe(verdict);
      if (normalized) expect(got.normalized).toBe(normalized);
    });
  }
});
