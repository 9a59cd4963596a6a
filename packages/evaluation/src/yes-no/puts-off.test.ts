import { describe, expect, it } from 'vitest';
import { evaluateAnswer } from '../index.js';
import { YES_NO_QUESTIONS } from '../tests/yes-no-cases.js';

type Row = readonly [language: string, answer: string, verdict: string];

const SATURDAY: Readonly<Record<string, string>> = {
  de: 'Können Sie am Samstag kommen?',
  en: 'Can you come on Saturday?',
  fr: 'Pouvez-vous venir samedi ?',
  nl: 'Kunt u zaterdag komen?',
};

const verdictOf = (question: string | undefined, language: string, answer: string): string =>
  evaluateAnswer({
    ...{ type: 'yes_no', expectedValue: 'yes', language, answer },
    question: question ?? '',
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
    expect(verdictOf(SATURDAY[language], language, answer)).toBe(verdict);
  });
});

it('is the day that was asked for where a weekday may lie in the week', () => {
  const thisWeek = YES_NO_QUESTIONS.de?.visit[0];
  expect(verdictOf(thisWeek, 'de', 'ja, aber erst ab Donnerstag')).toBe('pass');
  expect(verdictOf(thisWeek, 'de', 'ja, aber erst im April')).toBe('unclear');
});

it('is put off by what is said of it, and not of something else', () => {
  const visa = 'Do you have a work permit?';
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
    expect(verdictOf(YES_NO_QUESTIONS[language]?.job[0], language, answer)).toBe(verdict);
  });
});
