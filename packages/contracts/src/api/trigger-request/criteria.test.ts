import { describe, expect, test } from 'vitest';
import type { TriggerRules } from './rules.js';
import { accepted, refusals } from './testing/example-request.js';

describe('criteria', () => {
  const PATH = 'agent_config.qualification_criteria';
  test.each([
    [3100, '3100'],
    [2.5, '2.5'],
    [true, 'true'],
    [false, 'false'],
    ['1-4', '1-4'],
  ])('an expectedValue of %j becomes %j', (value, text) => {
    const { request } = accepted({ [`${PATH}.0.expectedValue`]: value });
    expect(request.criteria[0]?.expectedValue).toBe(text);
  });

  test.each([
    [['3100'], 'array'],
    [{ min: 1 }, 'object'],
  ])('an expectedValue of %j is refused', (value, kind) => {
    expect(refusals({ [`${PATH}.0.expectedValue`]: value })).toEqual([
      `${PATH}.0.expectedValue: Expected string, received ${kind}`,
    ]);
  });

  test('type and eliminatory have the defaults of the reference', () => {
    const { request } = accepted({ [PATH]: [{ question: 'Do you smoke?', expectedValue: 'no' }] });
    expect(request.criteria).toEqual([
      {
        id: 'c1',
        question: 'Do you smoke?',
        type: 'yes_no',
        expectedValue: 'no',
        eliminatory: false,
        options: null,
      },
    ]);
  });

  test('order sorts ascending, criteria without it follow in array order, ids come last', () => {
    const criterion = (question: string, order?: number | null) => ({
      question,
      expectedValue: 'yes',
      order,
    });
    const { request } = accepted({
      [PATH]: [
        criterion('no order 1'),
        criterion('two', 2),
        criterion('no order 2', null),
        criterion('minus one', -1),
        criterion('two again', 2),
        criterion('one and a half', 1.5),
      ],
    });
    expect(request.criteria.map(({ id, question }) => `${id} ${question}`)).toEqual([
      'c1 minus one',
      'c2 one and a half',
      'c3 two',
      'c4 two again',
      'c5 no order 1',
      'c6 no order 2',
    ]);
  });

  test('each is checked with the language of the lead, and its fault named where it stands', () => {
    const checkCriterion: TriggerRules['checkCriterion'] = ({ type, language, expectedValue }) =>
      type === 'number' && language === 'en' && expectedValue === '1-4'
        ? { path: 'expectedValue', message: 'no range here' }
        : null;
    expect(refusals({}, { checkCriterion })).toEqual([`${PATH}.2.expectedValue: no range here`]);
  });

  test('an unknown type is refused with the known ones', () => {
    expect(refusals({ [`${PATH}.0.type`]: 'date' })).toEqual([
      `${PATH}.0.type: Invalid enum value. Expected 'yes_no' | 'number' | 'text' | 'multiple_choice'`,
    ]);
  });

  test('options are kept for multiple_choice alone', () => {
    const options = ['Rent', 'Buy'];
    const { request } = accepted({
      [`${PATH}.0.options`]: options,
      [`${PATH}.1.options`]: options,
      [`${PATH}.1.type`]: 'multiple_choice',
    });
    expect(request.criteria.map((criterion) => criterion.options)).toEqual([null, options, null]);
  });
});
