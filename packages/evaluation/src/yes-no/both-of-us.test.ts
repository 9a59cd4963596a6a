import { describe, expect, it } from 'vitest';
import { evaluateAnswer } from '../index.js';
import { YES_NO_QUESTIONS } from '../tests/yes-no-cases.js';

type Row = readonly [language: string, answer: string, verdict: string];

const judgeYes = (question: string | undefined, language: string, answer: string) =>
  evaluateAnswer({
    ...{ type: 'yes_no', expectedValue: 'yes', language, answer },
    question: question ?? '',
  });

describe('what holds for both', () => {
  const ALONE: Readonly<Record<string, string>> = {
    de: 'Ziehen Sie allein ein?',
    en: 'Will you live there alone?',
    fr: 'Serez-vous seul dans le logement ?',
    nl: 'Gaat u er alleen wonen?',
  };
  const rows: readonly Row[] = [
    ['de', 'wir beide', 'pass'],
    ['de', 'ja, alle beide', 'pass'],
    ['de', 'beide nicht', 'fail'],
    ['en', 'both of us', 'pass'],
    ['en', 'neither of us', 'fail'],
    ['fr', 'tous les deux', 'pass'],
    ['nl', 'allebei', 'pass'],
    ['nl', 'geen van beiden', 'fail'],
  ];

  it.each(rows)('answers a question for a job, in %s: "%s"', (language, answer, verdict) => {
    expect(judgeYes(YES_NO_QUESTIONS[language]?.job[0], language, answer).verdict).toBe(verdict);
  });

  it.each([
    ['de', 'wir beide'],
    ['en', 'both of us'],
    ['fr', 'tous les deux'],
    ['nl', 'wij allebei'],
  ])('is not alone, in %s: "%s"', (language, answer) => {
    expect(judgeYes(ALONE[language], language, answer).verdict).toBe('fail');
  });

  it('is no bare figure', () => {
    expect(judgeYes(YES_NO_QUESTIONS.de?.job[0], 'de', 'zwei').verdict).toBe('unclear');
  });

  it('tells of no trouble whether it is one', () => {
    const question = 'Wäre ein Haustierverbot ein Problem?';
    expect(judgeYes(question, 'de', 'wir beide').verdict).toBe('unclear');
  });
});
