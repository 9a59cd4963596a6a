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
import { EVERY_ANSWER } from './every-answer.js';

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

describe('whatever text comes', () => {
  it('never throws, and answers within the declared verdicts', { timeout: 60_000 }, () => {
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

  it('spells any finite number without throwing', () => {
    fc.assert(
      fc.property(fc.double(), fc.constantFrom(...LANGUAGES), (n, language) => {
        expect(typeof spellNumber(n, language)).toBe('string');
      }),
      { numRuns: 500, seed: 7 },
    );
  });
});

describe('a filler word', () => {
  it('never turns a pass into a fail or a fail into a pass, before or after the answer', () => {
    const turned: string[] = [];
    for (const asked of EVERY_ANSWER) {
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
    // some 200,000 answers: seconds on a quiet machine
  }, 60_000);
});
