import { describe, expect, it } from 'vitest';
import { evaluateAnswer } from '../index.js';

const QUESTIONS = {
  de: { job: 'Haben Sie eine feste Anstellung?', payment: 'Wie würden Sie bezahlen?' },
  en: { job: 'Do you have a stable job?', payment: 'How would you pay?' },
  fr: { job: 'Avez-vous un emploi stable ?', payment: 'Comment paieriez-vous ?' },
  nl: { job: 'Hebt u een vaste baan?', payment: 'Hoe zou u betalen?' },
} as const;
const OPTIONS = {
  de: ['Bank', 'bar'],
  en: ['bank loan', 'cash'],
  fr: ['banque', 'comptant'],
  nl: ['bank', 'contant'],
} as const;
type Row = readonly [language: keyof typeof QUESTIONS, answer: string, verdict: string];

const judgeJob = (language: Row[0], answer: string) =>
  evaluateAnswer({
    type: 'yes_no',
    question: QUESTIONS[language].job,
    expectedValue: 'yes',
    language,
    answer,
  });

const judgePayment = (language: Row[0], answer: string) =>
  evaluateAnswer({
    type: 'multiple_choice',
    question: QUESTIONS[language].payment,
    expectedValue: OPTIONS[language][0],
    options: [...OPTIONS[language]],
    language,
    answer,
  });

describe('who would rather not say', () => {
  // Each of these has a word in it that would answer, were it not for the refusal
  it.each<Row>([
    ['nl', 'mijn werk gaat u niet aan', 'refused'],
    ['nl', 'daar wil ik telefonisch niks over kwijt', 'refused'],
    ['de', 'das möcht ich Ihnen am Telefon ned sagen', 'refused'],
    ['de', 'über unsere Arbeit reden wir nicht gern', 'refused'],
    ['de', 'das kann ich Ihnen jetzt nicht sagen', 'unclear'],
    ['nl', 'daar wil ik het niet over hebben', 'refused'],
    ['fr', 'je veux pas parler de mon travail', 'refused'],
    ['de', 'dazu gebe ich am telefon keine auskunft', 'refused'],
    ['de', 'das tut jetzt nichts zur sache', 'refused'],
    ['en', "I won't tell a machine what I do", 'refused'],
    ['en', "it's nobody's business but mine", 'refused'],
    ['nl', 'het is mijn zaak, ik ben zelfstandig', 'unclear'],
    ['nl', 'ja hoor, vast, maar de rest vertel ik niet', 'pass'],
    ['en', 'yes, a permanent one, who with is my own affair', 'pass'],
    ['fr', 'oui en CDI, le reste ne regarde que moi', 'pass'],
    ['de', 'ich verdiene nichts dazu', 'unclear'],
  ])('%s, of a job: "%s" is %s', (language, answer, verdict) => {
    expect(judgeJob(language, answer).verdict).toBe(verdict);
  });

  it.each<Row>([
    ['nl', 'dat is iets tussen mij en mijn bank', 'refused'],
    ['fr', "c'est entre ma banque et moi", 'refused'],
    ['de', 'das geht nur mich und meine bank was an', 'refused'],
    ['en', "that's between me and my bank manager", 'refused'],
    ['en', 'none of your business', 'refused'],
    ['nl', 'liever geen antwoord', 'refused'],
    ['en', 'cash, and where it comes from is my own affair', 'fail'],
    ['de', 'über die Bank, mehr sag ich nicht', 'pass'],
  ])('%s, of how to pay: "%s" is %s', (language, answer, verdict) => {
    expect(judgePayment(language, answer).verdict).toBe(verdict);
  });

  it('is not heard where a figure stands beside it', () => {
    const budget = (answer: string) =>
      evaluateAnswer({
        type: 'number',
        question: 'What is your maximum monthly budget?',
        expectedValue: '>= 3100',
        language: 'en',
        answer,
      });
    expect(budget("I'd rather not go over 3000")).toMatchObject({ verdict: 'fail', value: 3000 });
    expect(budget("I'd rather not say, but 3200 at most")).toMatchObject({ verdict: 'pass' });
    expect(budget('I keep my finances private, always have')).toMatchObject({
      verdict: 'refused',
      rule: 'answer.refused',
    });
  });
});
