import { describe, expect, it } from 'vitest';
import { evaluateAnswer } from '../index.js';

type Row = readonly [language: string, answer: string, verdict: string, value: number | null];

const INCOME: Readonly<Record<string, string>> = {
  de: 'Wie hoch ist Ihr monatliches Einkommen?',
  en: 'What is your monthly income?',
  fr: 'Quel est votre revenu mensuel ?',
  nl: 'Wat is uw inkomen per maand?',
};

const CARS: Readonly<Record<string, string>> = {
  de: 'Wie viele Autos haben Sie?',
  en: 'How many cars do you have?',
  fr: 'Combien de voitures avez-vous ?',
  nl: "Hoeveel auto's hebt u?",
};

const judge = (
  question: string | undefined,
  expectedValue: string,
  language: string,
  answer: string,
) => evaluateAnswer({ type: 'number', question: question ?? '', expectedValue, language, answer });

describe('a part or a multiple of a figure', () => {
  const rows: readonly Row[] = [
    ['en', 'half of 6000', 'fail', 3000],
    ['en', 'two thirds of 6000', 'pass', 4000],
    ['en', 'twice two thousand', 'pass', 4000],
    ['de', 'die Hälfte von 6000', 'fail', 3000],
    ['de', 'zweimal 2000', 'pass', 4000],
    ['fr', 'la moitié de 6000', 'fail', 3000],
    ['fr', 'deux fois 2000', 'pass', 4000],
    ['nl', 'een derde van 9000', 'fail', 3000],
    ['nl', 'twee keer 2000', 'pass', 4000],
    ['en', 'thirty percent of 10000', 'fail', 3000],
    ['en', '20% of 20,000', 'pass', 4000],
    ['de', 'dreissig Prozent von 10000', 'fail', 3000],
    ['fr', 'trente pour cent de 10000', 'fail', 3000],
    ['nl', '40 procent van 10000', 'pass', 4000],
  ];

  it.each(rows)('is what it comes to, in %s: "%s" is %s', (language, answer, verdict, value) => {
    expect(judge(INCOME[language], '3100', language, answer)).toMatchObject({ verdict, value });
  });
});

it('is the percentage where one is asked for', () => {
  const said = 'zwanzig Prozent von 800000';
  expect(judge('Wie viel Prozent Eigenkapital haben Sie?', 'min 20', 'de', said)).toMatchObject({
    verdict: 'pass',
    value: 20,
  });
});

describe('a figure for each', () => {
  const counts: readonly Row[] = [
    ['en', 'one', 'pass', 1],
    ['en', 'we both have one', 'unclear', null],
    ['en', 'one car each', 'unclear', null],
    ['en', 'two each', 'fail', 2],
    ['de', 'jeder hat eins', 'unclear', null],
    ['de', 'je zwei', 'fail', 2],
    ['fr', 'chacun une', 'unclear', null],
    ['fr', 'deux une chacun', 'fail', 2],
    ['nl', 'we hebben elk een auto', 'unclear', null],
  ];

  it.each(counts)('is the least of all, in %s: "%s" is %s', (language, answer, verdict, value) => {
    expect(judge(CARS[language], '0-1', language, answer)).toMatchObject({ verdict, value });
  });

  const amounts: readonly Row[] = [
    ['en', 'we each make 2500', 'unclear', null],
    ['en', '3500 each', 'pass', 3500],
    ['de', 'je 2000', 'unclear', null],
    ['de', 'je Monat 2000', 'fail', 2000],
    ['de', '2000 Franken jeder', 'unclear', null],
  ];

  it.each(amounts)('is so of incomes, in %s: "%s" is %s', (language, answer, verdict, value) => {
    expect(judge(INCOME[language], '3100', language, answer)).toMatchObject({ verdict, value });
  });

  it('is the whole where a length of time was asked for', () => {
    const question = 'How many years do you intend to stay?';
    expect(judge(question, 'max 2', 'en', 'two each').value).toBe(2);
  });
});

describe('a figure and what is added to it', () => {
  const rows: readonly Row[] = [
    ['en', '3000', 'fail', 3000],
    ['en', '3000 plus bonus', 'unclear', null],
    ['en', '3200 plus bonus', 'pass', 3200],
    ['de', '3000 plus was meine Eltern geben', 'unclear', null],
    ['fr', '3000 plus les primes', 'unclear', null],
    ['fr', '3000 plus ou moins', 'unclear', null],
    ['nl', '3000 plus vakantiegeld', 'unclear', null],
  ];

  it.each(rows)('is more, in %s: "%s" is %s', (language, answer, verdict, value) => {
    expect(judge(INCOME[language], '3100', language, answer)).toMatchObject({ verdict, value });
  });
});

describe('money that is counted', () => {
  const FUNDS = 'De combien de fonds propres disposez-vous ?';
  const FRANCS = 'How many francs can you pay a month?';

  it.each([
    ['fr', FUNDS, '150000', 'cent soixante', 'unclear'],
    ['fr', FUNDS, '150000', 'cent soixante mille', 'pass'],
    ['en', FRANCS, '3100', 'thirty-two hundred', 'pass'],
    ['en', "How many months' rent can you pay?", 'min 3', 'two', 'fail'],
  ])('is an amount, in %s: %s (%s) "%s"', (language, question, expectedValue, answer, verdict) => {
    expect(judge(question, expectedValue, language, answer).verdict).toBe(verdict);
  });
});

describe('what the home costs now', () => {
  const BUDGET = 'What is your budget?';

  it.each([
    ['en', BUDGET, 'we pay 2600 now', 'pass', 2600],
    ['en', BUDGET, 'we pay 2600 now and want to pay less', 'unclear', null],
    ['en', BUDGET, 'we pay 2400 now and want to pay less', 'fail', 2400],
    ['de', 'Ihr Budget?', 'jetzt zahle ich 2600 und suche was Günstigeres', 'unclear', null],
    [
      'fr',
      'Votre budget ?',
      "aujourd'hui je paie 2600 mais je cherche moins cher",
      'unclear',
      null,
    ],
    ['nl', 'Uw budget?', 'nu betaal ik 2600 maar dat wordt me te veel', 'unclear', null],
    ['de', 'Wie viel zahlen Sie jetzt?', 'jetzt zahle ich 2600, das ist zu viel', 'pass', 2600],
  ])('is more than is wanted, in %s: %s "%s"', (language, question, answer, verdict, value) => {
    expect(judge(question, '2500', language, answer)).toMatchObject({ verdict, value });
  });
});

const ROOMS: Readonly<Record<string, string>> = {
  de: 'Wie viele Zimmer brauchen Sie?',
  en: 'How many rooms do you need?',
  fr: 'Combien de pièces vous faut-il ?',
  nl: 'Hoeveel kamers heeft u nodig?',
};

describe('the home that there is, beside the one that is wanted', () => {
  it.each([
    ['en', "I've got five now and it's too much, say three", 'pass', 3],
    ['de', 'jetzt haben wir vier, zwei würden uns genügen', 'fail', 2],
    ['de', 'wir haben jetzt sechs, drei dürften es sein', 'pass', 3],
    ['fr', "j'ai cinq pièces maintenant, c'est trop, quatre ça ira", 'pass', 4],
    ['nl', 'we hebben er nu zes, dat is te veel, vier', 'pass', 4],
    ['en', "we've got four now, no idea what we need", 'unclear', null],
    ['en', "we've got six now and it's too much, two or three", 'unclear', null],
    ['en', "we've got three now, and two more would be too many", 'unclear', null],
  ])('is not asked for, in %s: "%s" is %s', (language, answer, verdict, value) => {
    expect(judge(ROOMS[language], '3-4', language, answer)).toMatchObject({ verdict, value });
  });

  it('is asked for where the question says so', () => {
    const question = 'How many rooms do you have now?';
    const answer = "I've got three now, five would be nice";
    expect(judge(question, '3-4', 'en', answer).verdict).not.toBe('fail');
  });
});

describe('people and who is added by a plus', () => {
  it.each([
    ['en', 'two plus one on the way', 'fail', 3],
    ['en', 'one plus my daughter', 'pass', 2],
    ['en', 'two plus a dog', 'pass', 2],
    ['de', 'zwei plus eins unterwegs', 'fail', 3],
    ['fr', 'moi et mes deux filles une semaine sur deux', 'fail', 3],
  ])('are counted, in %s: "%s" is %s', (language, answer, verdict, value) => {
    const question = 'How many people will move in?';
    expect(judge(question, 'max 2', language, answer)).toMatchObject({ verdict, value });
  });
});
