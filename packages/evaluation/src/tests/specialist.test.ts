import { expect, it } from 'vitest';
import { evaluateAnswer } from '../index.js';
import { SPECIALIST_CASES } from './specialist-cases.js';

for (const [language, type, question, expectedValue, answer, verdict] of SPECIALIST_CASES) {
  it(`decides as a specialist would, in ${language}: "${answer}" is ${verdict}`, () => {
    const got = evaluateAnswer({ type, question, expectedValue, language, answer });
    expect(got.verdict, got.rule).toBe(verdict);
  });
}
