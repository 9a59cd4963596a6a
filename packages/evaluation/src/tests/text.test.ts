import { describe, expect, it } from 'vitest';
import { evaluateAnswer } from '../index.js';

const asked = {
  type: 'text',
  question: 'Why are you moving?',
  expectedValue: 'a plausible reason',
  language: 'en',
  answer: 'Well, my company — Müller & Söhne — moves to Geneva, so I have to go too.',
} as const;

function judged(verdict: 'pass' | 'fail' | 'unclear', quote: string) {
  return evaluateAnswer({
    ...asked,
    judgement: { verdict, quote, reason: 'The job moves.', judge: 'a-model' },
  });
}

describe('a text answer', () => {
  it.each(['pass', 'fail', 'unclear'] as const)(
    'takes the verdict %s when its quote was said',
    (verdict) => {
      const got = judged(verdict, 'moves to Geneva');
      expect(got).toMatchObject({ verdict, rule: 'text.judged', reason: 'The job moves.' });
      const [span] = got.spans;
      expect(span && asked.answer.slice(span.start, span.end)).toBe('moves to Geneva');
    },
  );

  it('compares the quote without case, accents and punctuation', () => {
    expect(judged('pass', 'my company: MULLER & SOHNE').verdict).toBe('pass');
  });

  it.each(['I love the lake', '', '   ', 'to Geneva moves'])(
    'is unclear when the quote "%s" was not said',
    (quote) => {
      expect(judged('pass', quote)).toMatchObject({
        verdict: 'unclear',
        rule: 'text.quote_missing',
      });
    },
  );

  it('is unclear when nobody judged it', () => {
    expect(evaluateAnswer(asked)).toMatchObject({ verdict: 'unclear', rule: 'text.not_judged' });
  });
});
