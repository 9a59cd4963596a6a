import { LANGUAGES } from '@immolab/contracts';
import { describe, expect, it } from 'vitest';
import { evaluateAnswer, extractNumbers } from '../index.js';

/** The seven ways of writing 3200 that speech recognition gives, in each of four languages: 28. */
const WRITTEN = ['3200', '3 200', '3\u00a0200', '3\u202f200', "3'200", '3’200', '3.200', '3,200'];

describe.each(LANGUAGES)('separators in %s', (language) => {
  it.each(WRITTEN)('reads "%s" as 3200', (written) => {
    expect(extractNumbers(written, language)).toEqual([3200]);
    const input = { type: 'number', question: 'Budget?', language, answer: written } as const;
    expect(evaluateAnswer({ ...input, expectedValue: '3200' }).verdict).toBe('pass');
    expect(evaluateAnswer({ ...input, expectedValue: '3201' }).verdict).toBe('fail');
    expect(evaluateAnswer({ ...input, expectedValue: written, answer: '3199' }).verdict).toBe(
      'fail',
    );
  });

  it.each([
    ['3,2', 3.2],
    ['3.2', 3.2],
    ['3,20', 3.2],
    ['4.50', 4.5],
    ['0.500', 0.5],
    ['1.234,56', 1234.56],
    ['1,234.56', 1234.56],
    ["1'234.50", 1234.5],
    ['1 234,50', 1234.5],
    ['1.234.567', 1234567],
    ['1,234,567', 1234567],
    ['1 234 567', 1234567],
    ["1'234'567.90", 1234567.9],
    ['1.250 Mio', 1250000],
    ['3,2k', 3200],
    ['3.200k', 3200],
  ])('reads "%s" as %d', (written, value) => {
    expect(extractNumbers(written, language)).toEqual([value]);
  });

  it.each([
    ['079 123 45 67', []],
    ['+41 79 123 45 67', []],
    ['0041 79 123 45 67', []],
    ['14:30', []],
    ['01.09.2026', []],
    ['22,24,26', [22, 24, 26]],
    ['1, 2, 3', [1, 2, 3]],
    ['90 m2', [90]],
    ['CHF 3’200.–', [3200]],
    ['Fr. 3200.-', [3200]],
  ])('finds in "%s" the figures %j', (written, figures) => {
    expect(extractNumbers(written, language)).toEqual(figures);
  });
});
