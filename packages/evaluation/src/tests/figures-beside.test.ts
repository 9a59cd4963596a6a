import { describe, expect, it } from 'vitest';
import { evaluateAnswer, extractNumbers } from '../index.js';
import { NUMBER_QUESTIONS, type NumberTopic } from './number-cases.js';

function judge(language: string, topic: NumberTopic, answer: string, expectedValue?: string) {
  const asked = NUMBER_QUESTIONS[language]?.[topic];
  if (asked === undefined) throw new Error(`no question in ${language}`);
  const wanted = expectedValue ?? asked.expectedValue;
  return evaluateAnswer({ type: 'number', ...asked, expectedValue: wanted, language, answer });
}

describe('what only looks like a figure', () => {
  it.each([
    ['de', 'am dritten März zweitausendsechsundzwanzig'],
    ['fr', 'le trois mars deux mille vingt-six'],
    ['en', 'since March two thousand and twenty-six'],
    ['en', 'on the third of March two thousand and thirty'],
    ['nl', 'op drie maart tweeduizend zesentwintig'],
    ['de', '17.30 Uhr'],
    ['de', 'halb sechs'],
    ['en', 'half past five'],
    ['en', 'quarter past five'],
    ['nl', 'kwart over vijf'],
    ['nl', 'half zes'],
    ['fr', '3/3/2026'],
    ['nl', '3-3-2026'],
    ['en', '2026-03-03'],
    ['fr', 'le 3 et le 4 mars'],
    ['fr', 'le vingt et unième'],
  ])('is a date, a time or an ordinal: %s "%s"', (language, text) => {
    expect(extractNumbers(text, language)).toEqual([]);
  });

  it.each([
    ['de', 'ab März zweitausend', 2_000],
    ['en', 'from March twenty-five hundred', 2_500],
    ['en', 'half five hundred', 500],
    ['fr', 'quatre pièces et demie, cinq', 5],
  ])('is one all the same: %s "%s"', (language, text, figure) => {
    expect(extractNumbers(text, language)).toContain(figure);
  });

  it.each([
    ['en', 'I am 45 and can pay 3200'],
    ['de', 'ich bin 45 und kann 3200 zahlen'],
    ['fr', "j'ai 45 et je peux payer 3200"],
    ['nl', 'ik ben 45 en kan 3200 betalen'],
    ['en', '3200 for 4 people'],
    ['fr', '3200, pour 4 personnes'],
    ['de', '3200 für 4 Personen'],
    ['nl', '3200 voor 4 personen'],
  ])('is an age or who will live there, and no budget: %s "%s"', (language, answer) => {
    expect(judge(language, 'budget', answer)).toMatchObject({ verdict: 'pass', value: 3_200 });
  });
});

describe('a figure that may not be what was asked for', () => {
  it.each([
    ['en', 'budget', 'I earn 6000'],
    ['de', 'budget', 'ich verdiene 6000 und ein Drittel davon darf die Miete ausmachen'],
    ['fr', 'budget', 'je gagne 6000'],
    ['nl', 'budget', 'ik verdien 6000'],
    ['en', 'budget', '6000 is what I earn'],
    ['de', 'purchase', 'wir haben 200000 Eigenkapital und die Bank gibt uns nochmal 700000'],
    ['fr', 'purchase', 'on a 400 000 de fonds propres et la banque nous suit pour 700 000'],
    ['nl', 'budget', 'mijn werkgever betaalt duizend en zelf leg ik er nog tweeduizend bij'],
    ['de', 'area', 'ich hab jetzt 65 und hätte gern ungefähr zwanzig mehr'],
    ['en', 'area', 'twenty more than we have'],
    ['fr', 'area', 'on est à 75 et il nous faut vingt mètres carrés de plus'],
  ] as const)('is left open: %s %s "%s"', (language, topic, answer) => {
    const limit = topic === 'purchase' ? '850000' : undefined;
    expect(judge(language, topic, answer, limit).verdict).toBe('unclear');
  });

  it.each([
    ['en', 'income', 'I earn 6500', 'pass'],
    ['de', 'budget', 'zweitausend, mehr ist nicht drin', 'fail'],
    ['de', 'budget', 'zweitausend mehr ist nicht drin', 'fail'],
    ['fr', 'budget', 'deux mille et rien de plus', 'fail'],
    ['en', 'rooms', 'two more or less', 'fail'],
  ] as const)('decides where it is: %s %s "%s"', (language, topic, answer, verdict) => {
    expect(judge(language, topic, answer).verdict).toBe(verdict);
  });
});

describe('a little more, said behind a figure', () => {
  it.each([
    ['fr', '3000 et quelques'],
    ['fr', '3000 et des poussières'],
    ['en', '3000 and a bit'],
    ['de', '3000 und ein bisschen'],
    ['nl', '3000 en nog wat'],
  ])('may reach the limit: %s "%s"', (language, answer) => {
    expect(judge(language, 'budget', answer).verdict).toBe('unclear');
  });

  it('does not where the limit is far', () => {
    expect(judge('en', 'budget', '2500 and a bit').verdict).toBe('fail');
  });
});

describe('who comes along', () => {
  it.each([
    ['de', 'zu zweit mit Säugling'],
    ['de', 'zu zweit mit unserem Baby'],
    ['fr', 'nous deux et bébé'],
  ])('counts, or may: %s "%s"', (language, answer) => {
    expect(judge(language, 'people', answer, '1-2').verdict).not.toBe('pass');
  });

  it.each([
    ["mir sind z'zweit", 2],
    ["z'dritt", 3],
  ])('is counted in dialect: "%s"', (answer, value) => {
    expect(judge('de', 'people', answer)).toMatchObject({ verdict: 'pass', value });
  });
});

it('a count is taken literally, an amount as people say it', () => {
  const question = 'How many employees do you have?';
  const asked = { type: 'number', language: 'en', answer: 'three thousand two' } as const;
  const count = evaluateAnswer({ ...asked, question, expectedValue: '3100' });
  expect(count).toMatchObject({ verdict: 'fail', value: 3_002 });
  expect(judge('en', 'budget', 'three thousand two').value).toBe(3_200);
});
