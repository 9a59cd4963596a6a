import { describe, expect, it } from 'vitest';
import { evaluateAnswer } from '../index.js';

type Row = readonly [language: string, answer: string, verdict: string];

const STABLE_JOB: Readonly<Record<string, string>> = {
  de: 'Haben Sie eine feste Anstellung?',
  en: 'Do you have a stable job?',
  fr: 'Avez-vous un emploi stable ?',
  nl: 'Hebt u een vaste baan?',
};

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
    expect(judgeYes(STABLE_JOB[language], language, answer).verdict).toBe(verdict);
  });

  it.each([
    ['de', 'wir beide'],
    ['en', 'both of us'],
    ['fr', 'tous les deux'],
    ['nl', 'wij allebei'],
  ])('is not alone, in %s: "%s"', (language, answer) => {
    expect(judgeYes(ALONE[language], language, answer).verdict).toBe('fail');
  });

  it('tells of no trouble whether it is one', () => {
    const question = 'Wäre ein Haustierverbot ein Problem?';
    expect(judgeYes(question, 'de', 'wir beide').verdict).toBe('unclear');
  });
});
