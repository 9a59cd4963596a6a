import { describe, expect, it } from 'vitest';
import { createJudge, evaluateAnswer } from '../index.js';
import { MAX_ANSWER_LENGTH } from '../tokens/tokenize.js';

const asked = { type: 'yes_no', question: '?', expectedValue: 'yes', language: 'en' } as const;

describe('an answer', () => {
  it('of more than two minutes of speech is not judged', () => {
    const longest = `yes${' '.repeat(MAX_ANSWER_LENGTH - 3)}`;
    expect(evaluateAnswer({ ...asked, answer: longest }).verdict).toBe('pass');
    expect(evaluateAnswer({ ...asked, answer: `${longest} ` })).toEqual({
      verdict: 'unclear',
      value: null,
      normalized: null,
      rule: 'answer.too_long',
      reason: 'An answer of more than 2000 characters is not judged.',
      hedged: false,
      spans: [],
      candidates: [],
    });
  });

  it.each(['', '  ', '…', '?!'])('without a word is no answer: "%s"', (answer) => {
    const nothing = { verdict: 'unclear', rule: 'answer.empty', reason: 'Nothing was said.' };
    expect(evaluateAnswer({ ...asked, answer })).toMatchObject(nothing);
    const text = evaluateAnswer({ ...asked, type: 'text', answer });
    expect(text).toMatchObject(nothing);
  });

  it.each([
    ["I'd rather not say", 0, 18],
    ["I'd rather, um, not say", 0, 23],
    ["hello, I'd rather not say, thanks", 7, 25],
  ])('that keeps its figure back is a refusal, said in a place: "%s"', (answer, start, end) => {
    const got = evaluateAnswer({ ...asked, type: 'number', expectedValue: '3100', answer });
    const reason = 'The lead would rather not say.';
    expect(got).toMatchObject({ verdict: 'refused', rule: 'answer.refused', reason });
    expect(got.spans).toEqual([{ start, end }]);
  });

  it('to a criterion that cannot be read is unclear', () => {
    const reason = 'The criterion has no expected value that can be read.';
    const unreadable = { verdict: 'unclear', rule: 'criterion.unreadable', reason };
    const answer = '3000, yes';
    for (const type of ['number', 'yes_no', 'multiple_choice'] as const) {
      const got = evaluateAnswer({ ...asked, type, expectedValue: 'perhaps', answer });
      expect(got).toMatchObject(unreadable);
    }
  });

  it('in a language that is not known is judged as English', () => {
    expect(evaluateAnswer({ ...asked, language: 'xx', answer: 'absolutely' }).verdict).toBe('pass');
  });

  it('needs a language at least', () => {
    const judge = createJudge([]);
    let message = '';
    try {
      judge.evaluateAnswer({ ...asked, answer: 'yes' });
    } catch (error) {
      message = String(error);
    }
    expect(message).toBe('Error: A judge needs at least one language.');
  });
});
