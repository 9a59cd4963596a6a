import { describe, expect, it } from 'vitest';
import { checkCriterion, evaluateAnswer } from '../index.js';

function check(
  type: 'number' | 'yes_no' | 'text' | 'multiple_choice',
  expectedValue: string,
  options?: string[],
) {
  return checkCriterion({
    type,
    question: '?',
    expectedValue,
    options: options ?? null,
    language: 'en',
  });
}

function verdict(expectedValue: string, answer: string): string {
  return evaluateAnswer({ type: 'number', question: '?', expectedValue, language: 'en', answer })
    .verdict;
}

describe('expected values that people really write', () => {
  it.each([
    ['3100', '3100', '3099'],
    ["3'100", '3100', '3099'],
    ['3 100', '3100', '3099'],
    ['3.100', '3100', '3099'],
    ['3,100', '3100', '3099'],
    ['CHF 3100', '3100', '3099'],
    ['3100.-', '3100', '3099'],
    ['min. 3100', '3100', '3099'],
    ['>= 3100', '3100', '3099'],
    ['≥3100', '3100', '3099'],
    ['at least 3100', '3100', '3099'],
    ['mindestens 3100', '3100', '3099'],
    ['au moins 3100', '3100', '3099'],
    ['minstens 3100', '3100', '3099'],
    ['3100+', '3100', '3099'],
    ['1.2 Mio', '1200000', '1199999'],
    ['800k', '800000', '799999'],
    ['1-4', '4', '5'],
    ['1 - 4', '1', '5'],
    ['1–4', '4', '5'],
    ['1 to 4', '4', '5'],
    ['1 bis 4', '4', '5'],
    ['de 1 à 4', '4', '5'],
    ['1 tot 4', '4', '5'],
    ['between 1 and 4', '4', '5'],
    ['<= 4', '4', '5'],
    ['≤ 4', '1', '5'],
    ['up to 4', '4', '5'],
    ['max. 4', '4', '5'],
    ['höchstens 4', '4', '5'],
    ["jusqu'à 4", '4', '5'],
    ['maximaal 4', '4', '5'],
    ['3-4.5', '4.5', '5'],
    ['700000-800000', '750000', '900000'],
    ['min. 3 rooms', '3', '2'],
    ['3 Zimmer', '3', '2'],
    ['4 or less', '4', '5'],
    ['less than 4', '3', '4'],
    ['< 4', '3', '4'],
    ['weniger als 4', '3', '4'],
    ['moins de 4', '3', '4'],
    ['minder dan 4', '3', '4'],
    ['more than 3', '4', '3'],
    ['= 3', '3', '5'],
    ['3 or more', '4', '2'],
    ['> 3', '4', '3'],
    ['0', '0', '1'],
    ['0-2', '0', '3'],
    ['4-4', '4', '5'],
  ])('"%s" passes %s and fails %s', (expectedValue, good, bad) => {
    expect(check('number', expectedValue)).toBeNull();
    expect(verdict(expectedValue, good)).toBe('pass');
    expect(verdict(expectedValue, bad)).toBe('fail');
  });

  it.each([
    '',
    'yes',
    'a lot',
    '4-1',
    'see the listing',
    '1-2-3',
    'ask the owner',
    'more than enough',
    '-3100',
    'not 3100',
    '3 big sunny rooms',
    'rooms: 3',
    '20 %',
  ])('refuses "%s" for a number and says how to write one', (expectedValue) => {
    expect(check('number', expectedValue)).toEqual({
      path: 'expectedValue',
      message: 'must be a number such as "3100" or a range such as "1-4"',
    });
  });

  it.each(['yes', 'Yes', 'ja', 'oui', 'nee', 'no', 'nein', 'non', 'true', 'false', ' OUI '])(
    'takes "%s" for yes or no',
    (value) => {
      expect(check('yes_no', value)).toBeNull();
    },
  );

  it.each(['', 'maybe', '3100', 'yes please', '1', '0', 'y', 'n'])(
    'refuses "%s" for yes or no',
    (value) => {
      expect(check('yes_no', value)).toEqual({
        path: 'expectedValue',
        message: 'must be "yes" or "no" (also in German, French or Dutch, or "true" or "false")',
      });
    },
  );

  it('needs options, different ones, with the expected value among them', () => {
    const few = 'must list at least two options, such as ["Apartment", "House"]';
    expect(check('multiple_choice', 'House')).toEqual({ path: 'options', message: few });
    expect(check('multiple_choice', 'House', ['House'])).toEqual({ path: 'options', message: few });
    expect(check('multiple_choice', 'House', ['House', 'house'])).toEqual({
      path: 'options',
      message: 'must not hold the same option twice (case and accents do not count)',
    });
    expect(check('multiple_choice', 'House', ['House', ' '])).toEqual({
      path: 'options',
      message: 'must not hold an empty option',
    });
    const none =
      'must be one of the options ("House", "Flat"), or several of them separated by "|"';
    for (const expected of ['Castle', 'House|Castle', '']) {
      const fault = { path: 'expectedValue', message: none };
      expect(check('multiple_choice', expected, ['House', 'Flat'])).toEqual(fault);
    }
    expect(check('multiple_choice', 'Top floor', ['Top floor', 'Topfloor'])).toBeNull();
    expect(check('multiple_choice', 'house', ['House', 'Flat'])).toBeNull();
    expect(check('multiple_choice', 'House | Flat', ['House', 'Flat'])).toBeNull();
  });

  it('takes any text that says something', () => {
    expect(check('text', 'a plausible reason')).toBeNull();
    expect(check('text', ' ')).toEqual({
      path: 'expectedValue',
      message: 'must say in a few words what a good answer contains',
    });
  });

  it('never judges what it would have refused', () => {
    expect(verdict('a lot', '3100')).toBe('unclear');
  });
});
