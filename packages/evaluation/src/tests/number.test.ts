import { describe, expect, it } from 'vitest';
import { evaluateAnswer } from '../index.js';
import { NUMBER_CASES, NUMBER_QUESTIONS } from './number-cases.js';

describe.each(Object.entries(NUMBER_CASES))('figures said in %s', (language, rows) => {
  it.each(rows)('%s: "%s" is %s', (topic, answer, verdict, normalized) => {
    const asked = NUMBER_QUESTIONS[language]?.[topic];
    if (!asked) throw new Error(`No question for ${topic}`);
    const got = evaluateAnswer({ type: 'number', ...asked, language, answer });
    expect({
      verdict: got.verdict,
      normalized: normalized && got.normalized,
      rule: got.rule,
    }).toEqual({
      verdict,
      normalized,
      rule: got.rule,
    });
  });
});
