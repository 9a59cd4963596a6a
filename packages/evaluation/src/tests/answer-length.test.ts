import { describe, expect, it } from 'vitest';
import { evaluateAnswer } from '../index.js';
import { MAX_ANSWER_LENGTH } from '../tokens/tokenize.js';

describe('an answer', () => {
  it('of more than two minutes of speech is not judged', () => {
    const answer = 'yes '.repeat(MAX_ANSWER_LENGTH);
    const got = evaluateAnswer({
      type: 'yes_no',
      question: '?',
      expectedValue: 'yes',
      language: 'en',
      answer,
    });
    expect(got).toMatchObject({ verdict: 'unclear', rule: 'answer.too_long' });
  });
});
