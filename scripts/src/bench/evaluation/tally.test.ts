import { describe, expect, it } from 'vitest';
import { corpusSentence, spokenAnswer } from './lines.js';
import { tallyCells, tallyWhole } from './tally-cells.js';
import { tallyVerdicts } from './tally-verdicts.js';

describe('verdicts', () => {
  it('are accepted when a specialist would accept them too', () => {
    const tally = tallyVerdicts([
      { verdict: 'pass', accept: ['pass'] },
      { verdict: 'unclear', accept: ['fail', 'unclear'] },
      { verdict: 'refused', accept: ['refused'] },
    ]);
    expect(tally).toEqual({ asked: 3, accepted: 3, wrongPasses: 0, wrongFails: 0, undecided: 0 });
  });

  it('count as wrong passes, wrong fails or undecided, each by itself', () => {
    const tally = tallyVerdicts([
      { verdict: 'pass', accept: ['fail', 'unclear'] },
      { verdict: 'pass', accept: ['unclear'] },
      { verdict: 'fail', accept: ['pass'] },
      { verdict: 'unclear', accept: ['pass'] },
      { verdict: 'refused', accept: ['fail'] },
      { verdict: 'fail', accept: ['fail'] },
    ]);
    expect(tally).toEqual({ asked: 6, accepted: 1, wrongPasses: 2, wrongFails: 1, undecided: 2 });
  });
});

describe('a line of the answers', () => {
  const line = { lang: 'en', type: 'number', question: '?', expectedValue: '3', answer: 'three' };

  it('accepts its label alone when it names nothing else', () => {
    expect(spokenAnswer.parse({ ...line, label: 'pass' }).accept).toEqual(['pass']);
    const loose = spokenAnswer.parse({ ...line, label: 'pass', accept: ['pass', 'unclear'] });
    expect(loose.accept).toEqual(['pass', 'unclear']);
  });

  it('is judged without what it is labelled with', () => {
    const { input } = spokenAnswer.parse({ ...line, label: 'pass', value: 3, numbers: [3], id: 1 });
    const { lang, ...asked } = line;
    expect(input).toEqual({ ...asked, language: lang });
  });
});

describe('cells of a corpus', () => {
  const sentence = (source: string, lang: string, text: string, numbers: number[]) =>
    corpusSentence.parse({ source, lang, text, numbers });
  /** Finds the figures that the text consists of. */
  const extract = (text: string) => text.split(' ').filter(Boolean).map(Number);

  it('join the files of one source in one language, with the best engine there', () => {
    const cells = tallyCells(
      [
        sentence('ms-spec-number', 'nl', '1', [1]),
        sentence('ms-spec-currency', 'nl', '1', [2]),
        sentence('ms-spec-number', 'de', '', []),
        sentence('another', 'de', '5', [5]),
      ],
      extract,
    );
    expect(cells).toEqual([
      { source: 'Microsoft', language: 'nl', sentences: 2, exact: 1, best: 39 },
      { source: 'Microsoft', language: 'de', sentences: 1, exact: 1, best: 55 },
      { source: 'another', language: 'de', sentences: 1, exact: 1, best: null },
    ]);
  });

  it.each([
    ['in another order', '1 2', [2, 1], 1],
    ['up to the last place of a fraction', '0.3333333333', [1 / 3], 1],
    ['but not with one too many', '1 2', [1], 0],
    ['nor with one too few', '1', [1, 2], 0],
    ['nor with one as often as another', '1 1 2', [1, 2, 2], 0],
    ['nor near it', '1.001', [1], 0],
  ])('count the exact set of figures: %s', (_, text, numbers, exact) => {
    expect(tallyCells([sentence('x', 'en', text, numbers)], extract)[0]?.exact).toBe(exact);
  });

  it('make a whole in which each cell weighs as many sentences as it has', () => {
    const cell = { source: 'x', language: 'en' };
    const whole = tallyWhole([
      { ...cell, sentences: 3, exact: 3, best: 80 },
      { ...cell, sentences: 1, exact: 0, best: 40 },
      { ...cell, sentences: 100, exact: 0, best: null },
    ]);
    expect(whole?.ours).toBeCloseTo(75);
    expect(whole?.best).toBeCloseTo(70);
    expect(tallyWhole([{ ...cell, sentences: 1, exact: 1, best: null }])).toBeNull();
  });
});
