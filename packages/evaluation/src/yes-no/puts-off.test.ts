import { describe, expect, it } from 'vitest';
import { evaluateAnswer } from '../index.js';

type Row = readonly [language: string, answer: string, verdict: string];

const SATURDAY: Readonly<Record<string, string>> = {
  de: 'Können Sie am Samstag kommen?',
  en: 'Can you come on Saturday?',
  fr: 'Pouvez-vous venir samedi ?',
  nl: 'Kunt u zaterdag komen?',
};

const JOB: Readonly<Record<string, string>> = {
  de: 'Haben Sie eine feste Anstellung?',
  en: 'Do you have a stable job?',
  fr: 'Avez-vous un emploi stable ?',
  nl: 'Hebt u een vaste baan?',
};

const verdictOf = (questions: typeof SATURDAY, language: string, answer: string): string =>
  evaluateAnswer({
    ...{ type: 'yes_no', expectedValue: 'yes', language, answer },
    question: questions[language] ?? '',
  }).verdict;

describe('a yes to another day', () => {
  const rows: readonly Row[] = [
    ['de', 'gern, aber erst nächste Woche', 'unclear'],
    ['de', 'ja, frühestens am Montag', 'unclear'],
    ['de', 'gern, aber nur am Samstag', 'pass'],
    ['en', 'sure, but not until Monday', 'unclear'],
    ['en', 'yes, but only on Saturday', 'pass'],
    ['fr', 'volontiers, mais pas avant lundi', 'unclear'],
    ['fr', 'oui, mais seulement samedi', 'pass'],
    ['nl', 'ja hoor, pas volgende week', 'unclear'],
    ['nl', 'ja, maar alleen zaterdag', 'pass'],
  ];

  it.each(rows)('is asked again, in %s: "%s" is %s', (language, answer, verdict) => {
    expect(verdictOf(SATURDAY, language, answer)).toBe(verdict);
  });
});

it('is the day that was asked for where a weekday may lie in the week', () => {
  const thisWeek = { de: 'Würden Sie diese Woche besichtigen?' };
  expect(verdictOf(thisWeek, 'de', 'ja, aber erst ab Donnerstag')).toBe('pass');
  expect(verdictOf(thisWeek, 'de', 'ja, aber erst im April')).toBe('unclear');
});

it('is put off by what is said of it, and not of something else', () => {
  const visa = { en: 'Do you have a work permit?' };
  expect(verdictOf(visa, 'en', "yes but it's only valid until June")).toBe('pass');
});

describe('what begins on a day to come', () => {
  const rows: readonly Row[] = [
    ['de', 'ja, aber erst ab März', 'unclear'],
    ['de', 'ja, aber erst seit März', 'pass'],
    ['de', 'ja, aber nur zwei Tage', 'pass'],
    ['en', 'yes, but not until March', 'unclear'],
    ['en', 'yes, but only since March', 'pass'],
    ['fr', 'oui, mais seulement depuis mars', 'pass'],
    ['nl', 'ja, maar pas sinds maart', 'pass'],
  ];

  it.each(rows)('is not there yet, in %s: "%s" is %s', (language, answer, verdict) => {
    expect(verdictOf(JOB, language, answer)).toBe(verdict);
  });
});
