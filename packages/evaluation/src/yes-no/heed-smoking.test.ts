import { describe, expect, it } from 'vitest';
import { evaluateAnswer } from '../index.js';

const QUESTIONS: Readonly<Record<string, string>> = {
  de: 'Sind Sie Nichtraucher?',
  en: 'Are you a non-smoker?',
  fr: 'Êtes-vous non-fumeur ?',
  nl: 'Bent u niet-roker?',
};

const judge = (language: string, answer: string, expectedValue = 'yes') =>
  evaluateAnswer({
    ...{ type: 'yes_no', question: QUESTIONS[language] ?? '', expectedValue, language, answer },
  } as const).verdict;

describe('a non-smoker who is asked for', () => {
  it.each([
    ['de', 'ich rauche nicht'],
    ['de', 'nein, wir rauchen beide nicht'],
    ['de', 'noch nie geraucht'],
    ['de', 'ja, überzeugter Nichtraucher'],
    ['de', 'ja'],
    ['en', "I don't smoke"],
    ['en', "no, I've never smoked"],
    ['en', 'neither of us smokes'],
    ['en', 'I quit smoking last year'],
    ['en', 'yes, absolutely'],
    ['fr', 'je ne fume pas'],
    ['fr', "non, j'ai arrêté de fumer"],
    ['nl', 'ik rook niet'],
    ['nl', 'nooit gerookt'],
  ])('does not smoke, in %s: "%s" passes', (language, answer) => {
    expect(judge(language, answer)).toBe('pass');
    expect(judge(language, answer, 'no')).toBe('fail');
  });

  it.each([
    ['de', 'ich rauche'],
    ['de', 'nein'],
    ['en', 'no, I smoke'],
    ['fr', 'je fume'],
    ['fr', 'non, fumeur'],
    ['nl', 'ik rook'],
  ])('smokes, in %s: "%s" fails', (language, answer) => {
    expect(judge(language, answer)).toBe('fail');
  });

  it.each([
    ['de', 'ja, ich rauche'],
    ['de', 'ich rauche nicht, meine Frau raucht'],
    ['en', "I don't smoke indoors"],
    ['en', 'only on the balcony'],
    ['en', 'of course not'],
    ['fr', 'oui, je fume'],
    ['nl', 'ik rook niet binnen'],
    ['de', 'ich bin kein Nichtraucher'],
    ['de', 'meine Frau ist Nichtraucherin, ich nicht'],
    ['en', "I haven't stopped smoking"],
    ['en', 'I was a non-smoker until last year'],
    ['en', 'I stopped smoking but started again'],
    ['en', "I don't smoke much"],
    ['en', 'would I have to be a non-smoker'],
    ['en', 'never'],
    ['fr', "je n'ai jamais arrêté de fumer"],
  ])('may, in %s: "%s" is asked again', (language, answer) => {
    expect(judge(language, answer)).toBe('unclear');
  });

  it('would rather not say', () => {
    expect(judge('en', "I'd rather not say")).toBe('refused');
  });
});

describe('a question that only names non-smokers', () => {
  it.each([
    ['Is a non-smoking building a problem for you?', 'no', "no, I don't smoke", 'pass'],
    ['Is a non-smoking building a problem for you?', 'no', 'not at all', 'pass'],
    ['Do you smoke, or is yours a non-smoking household?', 'no', "no, we don't smoke", 'pass'],
  ])('is answered as any other: %s (%s) "%s" is %s', (question, expectedValue, answer, verdict) => {
    const asked = { type: 'yes_no', question, expectedValue, language: 'en', answer } as const;
    expect(evaluateAnswer(asked).verdict).toBe(verdict);
  });
});
