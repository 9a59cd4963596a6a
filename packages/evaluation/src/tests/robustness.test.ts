import { LANGUAGES } from '@immolab/contracts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkCriterion,
  evaluateAnswer,
  extractNumbers,
  resolveDateTime,
  spellNumber,
} from '../index.js';
import { LANGUAGE_TABLES } from '../languages/index.js';
import { MAX_ANSWER_LENGTH } from '../tokens/tokenize.js';
import { NUMBER_CASES, NUMBER_QUESTIONS } from './number-cases.js';
import { YES_NO_CASES, YES_NO_QUESTIONS } from './yes-no-cases.js';

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 })
    .map((codes) => String.fromCharCode(...codes)),
  fc
    .array(
      fc.constantFrom(
        'ja',
        'no',
        '3',
        'mille',
        'und',
        "j'",
        '.',
        ',',
        '-',
        '½',
        '٣',
        '\ud800',
        'ﬁ',
        '²',
        ' ',
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join(' ')),
);

interface Asked {
  readonly type: 'number' | 'yes_no';
  readonly question: string;
  readonly expectedValue: string;
  readonly language: string;
  readonly answer: string;
}

const numbers = Object.entries(NUMBER_CASES).flatMap(([language, rows]) =>
  rows.flatMap(([topic, answer]): Asked[] => {
    const asked = NUMBER_QUESTIONS[language]?.[topic];
    return asked ? [{ type: 'number', ...asked, language, answer }] : [];
  }),
);
const particles = Object.entries(YES_NO_CASES).flatMap(([language, rows]) =>
  rows.flatMap(([topic, answer]): Asked[] => {
    const asked = YES_NO_QUESTIONS[language]?.[topic];
    return asked
      ? [{ type: 'yes_no', question: asked[0], expectedValue: asked[1], language, answer }]
      : [];
  }),
);
const everyAnswer = [...numbers, ...particles];

describe('whatever text comes', () => {
  it('never throws, and answers within the declared verdicts', () => {
    fc.assert(
      fc.property(
        anyText,
        anyText,
        fc.constantFrom(...LANGUAGES, 'xx'),
        (answer, question, language) => {
          for (const type of ['number', 'yes_no', 'multiple_choice', 'text'] as const) {
            const expectedValue = type === 'number' ? '1-4' : 'yes';
            const judgement = {
              verdict: 'pass',
              quote: question,
              reason: 'r',
              judge: 'j',
            } as const;
            const got = evaluateAnswer({
              type,
              question,
              expectedValue,
              options: ['yes', answer],
              language,
              answer,
              judgement,
              candidates: [1, answer],
            });
            expect(['pass', 'fail', 'unclear', 'refused']).toContain(got.verdict);
            for (const { start, end } of got.spans) {
              expect(start).toBeGreaterThanOrEqual(0);
              expect(end).toBeGreaterThanOrEqual(start);
              expect(end).toBeLessThanOrEqual(answer.length);
            }
            checkCriterion({
              type,
              question,
              expectedValue: answer,
              options: [question, answer],
              language,
            });
          }
          extractNumbers(answer, language);
          resolveDateTime(answer, language, new Date('2026-03-11T09:20:00Z'), question);
        },
      ),
      { numRuns: 1500, seed: 7 },
    );
  });

  it('does not judge an answer longer than two minutes of speech', () => {
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

  it('spells any finite number without throwing', () => {
    fc.assert(
      fc.property(fc.double(), fc.constantFrom(...LANGUAGES), (n, language) => {
        expect(typeof spellNumber(n, language)).toBe('string');
      }),
      { numRuns: 500, seed: 7 },
    );
  });
});

function respaced(text: string): string {
  return `  ${text.replaceAll(' ', '  ')}\u00a0`;
}

function unaccented(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss');
}

describe('what does not change a verdict', () => {
  it.each([
    ['upper case', (text: string) => text.toUpperCase()],
    ['lower case', (text: string) => text.toLowerCase()],
    ['more spaces', respaced],
    ['missing accents', unaccented],
    ['decomposed accents', (text: string) => text.normalize('NFD')],
    ['other apostrophes', (text: string) => text.replaceAll("'", '’')],
    ['an end mark', (text: string) => `${text.replace(/[.!?]$/, '')}!`],
    ['commas between words', (text: string) => text.replace(/(?<=\p{L}{2}) (?=\p{L})/gu, ', ')],
    ['no commas', (text: string) => text.replace(/,(?= )/g, '')],
  ])('%s', (_, change) => {
    const changed = everyAnswer.filter((asked) => {
      const before = evaluateAnswer(asked).verdict;
      return evaluateAnswer({ ...asked, answer: change(asked.answer) }).verdict !== before;
    });
    expect(changed.map((asked) => `${asked.language}: ${asked.answer}`)).toEqual([]);
  });
});

describe('a filler word', () => {
  it('never turns a pass into a fail or a fail into a pass, before or after the answer', () => {
    const turned: string[] = [];
    for (const asked of everyAnswer) {
      const { verdict } = evaluateAnswer(asked);
      if (verdict !== 'pass' && verdict !== 'fail') continue;
      const table = LANGUAGE_TABLES.find((one) => one.code === asked.language);
      for (const filler of table?.fillers ?? []) {
        for (const answer of [
          `${filler} ${asked.answer}`,
          `${asked.answer} ${filler}`,
          `${filler}, ${asked.answer}`,
        ]) {
          const got = evaluateAnswer({ ...asked, answer }).verdict;
          if (got === (verdict === 'pass' ? 'fail' : 'pass'))
            turned.push(`${asked.language}: ${answer} (${asked.question})`);
        }
      }
    }
    expect(turned).toEqual([]);
  });
});
