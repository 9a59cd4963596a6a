import { type CriterionType, LANGUAGES } from '@immolab/contracts';
import { describe, expect, it } from 'vitest';
import { FIRST, type HeldOutSet, SECOND } from '../testing/held-out/list-held-out.js';
import { missesOf } from '../testing/measure-held-out.js';

/** 57 of 60. */
const SHARE = 57 / 60;

const all = (set: HeldOutSet) => LANGUAGES.flatMap((language) => missesOf(language, set[language]));

const asked = (set: HeldOutSet, type: CriterionType) =>
  LANGUAGES.flatMap((language) => set[language])
    .filter((question) => question.type === type)
    .reduce((sum, { answers }) => sum + answers.length, 0);

describe.each(Object.entries({ FIRST, SECOND }))('answers set aside, the %s lot', (_, set) => {
  it('are never passed or failed wrongly', () => {
    const wrong = all(set).filter(({ verdict }) => verdict === 'pass' || verdict === 'fail');
    expect(wrong).toEqual([]);
  });

  it.each(['number', 'yes_no', 'multiple_choice'] as const)(
    'of the kind %s are decided as a specialist would',
    (type) => {
      const missed = all(set).filter((miss) => miss.type === type);
      expect(missed.length).toBeLessThanOrEqual(asked(set, type) * (1 - SHARE));
    },
  );
});
