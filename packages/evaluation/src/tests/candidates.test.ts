import { describe, expect, it } from 'vitest';
import { evaluateAnswer } from '../index.js';

const budget = {
  type: 'number',
  question: 'What is your maximum monthly budget?',
  expectedValue: '3100',
} as const;

const CHOICE = {
  ...{ expectedValue: 'House', options: ['Flat', 'House', 'Studio'] },
  candidates: ['Flat', 'House'],
};

describe('an answer to a clarifying question', () => {
  it.each([
    ['en', 'the second one', 'pass', '3500'],
    ['en', 'the first', 'fail', '3000'],
    ['en', 'the higher one', 'pass', '3500'],
    ['en', 'three five', 'pass', '3500'],
    ['en', 'three thousand five hundred', 'pass', '3500'],
    ['en', 'four thousand', 'pass', '4000'],
    ['en', 'one second please', 'unclear', null],
    ['en', 'yes', 'unclear', null],
    ['de', 'das zweite', 'pass', '3500'],
    ['de', 'dreieinhalb', 'pass', '3500'],
    ['de', 'das höhere', 'pass', '3500'],
    ['de', 'letzteres', 'pass', '3500'],
    ['fr', 'le deuxième', 'pass', '3500'],
    ['fr', 'le plus élevé', 'pass', '3500'],
    ['fr', 'trois cinq', 'pass', '3500'],
    ['nl', 'de tweede', 'pass', '3500'],
    ['nl', 'de laagste', 'fail', '3000'],
    ['nl', 'drie vijf', 'pass', '3500'],
  ])('in %s: "%s" of 3000 and 3500 is %s', (language, answer, verdict, normalized) => {
    const got = evaluateAnswer({ ...budget, language, answer, candidates: [3000, 3500] });
    expect(got).toMatchObject({ verdict, normalized });
  });

  it.each([
    ['fr', 'Combien de personnes vont habiter le logement ?', 'Un couple.'],
    ['fr', 'Combien de personnes vont habiter le logement ?', 'On est un couple'],
    ['en', 'How many people will live there?', 'A couple.'],
    ['de', 'Wie viele Personen werden einziehen?', 'Ein Paar'],
    ['nl', 'Hoeveel personen gaan er wonen?', 'Een stel'],
  ])(
    'in %s hears a pair for two, not the article for one: %s "%s"',
    (language, question, answer) => {
      const got = evaluateAnswer({
        type: 'number',
        question,
        expectedValue: '2',
        language,
        answer,
        candidates: [1, 2],
      });
      expect(got).toMatchObject({ verdict: 'pass', value: 2 });
    },
  );

  it.each([
    ['en', 'the first, no, the second', 'pass', 3500],
    ['de', 'das erste, nein, das zweite', 'pass', 3500],
    ['fr', 'le premier, non, le deuxième', 'pass', 3500],
    ['nl', 'de eerste, nee, de tweede', 'pass', 3500],
    ['en', 'the second, sorry, the first', 'fail', 3000],
    ['en', 'no, the second', 'pass', 3500],
    ['en', 'not the second, the first', 'fail', 3000],
    ['en', 'not the second', 'unclear', null],
    ['de', 'nicht das zweite', 'unclear', null],
    ['fr', 'pas le premier', 'unclear', null],
    ['nl', 'niet de eerste', 'unclear', null],
    ['en', 'the first or the second', 'unclear', null],
    ['en', 'no', 'unclear', null],
    ['de', 'nein', 'unclear', null],
    ['en', 'the 2nd', 'pass', 3500],
    ['fr', 'la 1re', 'fail', 3000],
  ])('in %s hears a correction and a denial: "%s" is %s', (language, answer, verdict, value) => {
    const got = evaluateAnswer({ ...budget, language, answer, candidates: [3000, 3500] });
    expect(got).toMatchObject({ verdict, value });
  });

  it.each([
    ['number', 'well I would say the second one', 'second'],
    ['number', 'the higher one, please', 'the higher'],
    ['number', 'er, three five', 'three five'],
    ['multiple_choice', 'oh dear, well I think the second', 'second'],
  ] as const)('of a %s shows where it was picked: "%s"', (type, answer, evidence) => {
    const given = type === 'number' ? { candidates: [3000, 3500] } : CHOICE;
    const got = evaluateAnswer({ ...budget, type, language: 'en', answer, ...given });
    expect(got.spans.map(({ start, end }) => answer.slice(start, end))).toEqual([evidence]);
  });

  it('takes a yes for the only figure that was offered', () => {
    const got = evaluateAnswer({ ...budget, language: 'en', answer: 'yes', candidates: [3500] });
    expect(got).toMatchObject({ verdict: 'pass', value: 3500 });
  });

  it('is offered the figures between which the first answer left open', () => {
    const got = evaluateAnswer({ ...budget, language: 'en', answer: '3000 or 3500' });
    expect(got).toMatchObject({ verdict: 'unclear', candidates: [3000, 3500] });
    const elliptic = evaluateAnswer({ ...budget, language: 'en', answer: 'three' });
    expect(elliptic).toMatchObject({ verdict: 'unclear', candidates: [3000] });
  });

  it.each([
    ['en', 'three five', [3500]],
    ['de', 'drei fünf', [3500]],
    ['fr', 'trois cinq', [3500]],
    ['nl', 'drie vijf', [3500]],
    // 2300, or two to three thousand
    ['en', 'two three', [2000, 2300, 3000]],
    ['en', 'five five', [5500]],
    ['en', 'three thousand or three five', [3000, 3500]],
    ['en', 'two nine nine nine', [2999]],
    ['en', 'three zero five zero', [3050]],
    // what is no figure of a budget of thousands is offered none
    ['en', 'three two five', []],
  ])('in %s is offered for "%s" what the digits make together', (language, answer, candidates) => {
    const got = evaluateAnswer({ ...budget, language, answer });
    expect(got).toMatchObject({ verdict: 'unclear', candidates });
  });

  it.each([
    ['en', '80 m2 and 3200'],
    ['en', '80 square metres and 3200'],
    ['en', '3 rooms and 3200'],
    ['de', '80 Quadratmeter und 3200'],
    ['de', '80 m² und 3200'],
    ['fr', '80 m2 et 3200'],
    ['fr', 'trois pièces et 3200'],
    ['nl', '80 vierkante meter en 3200'],
    ['nl', 'drie kamers en 3200'],
  ])('in %s is offered of "%s" only the amount', (language, answer) => {
    const got = evaluateAnswer({ ...budget, language, answer });
    expect(got).toMatchObject({ verdict: 'unclear', candidates: [3200] });
  });

  it('picks among options by their place', () => {
    const got = evaluateAnswer({
      type: 'multiple_choice',
      question: 'What are you looking for?',
      expectedValue: 'House',
      options: ['Flat', 'House', 'Studio'],
      language: 'en',
      answer: 'the second',
      candidates: ['Flat', 'House'],
    });
    expect(got).toMatchObject({ verdict: 'pass', value: 'House' });
  });
});

describe('a candidate that is named and not taken', () => {
  it.each([
    ['de', 'das zweite ist zu hoch'],
    ['de', 'das zweite geht nicht'],
    ['de', 'auf keinen Fall das höhere'],
    ['en', 'the higher one is too much'],
    ['en', "I can't do the second"],
    ['en', 'anything but the second'],
    ['fr', "le plus élevé c'est trop cher"],
    ['fr', 'le deuxième je ne peux pas'],
    ['fr', 'tout sauf le deuxième'],
    ['nl', 'de tweede kan ik niet betalen'],
    ['nl', 'het hoogste is te duur'],
  ])('is asked again: %s "%s"', (language, answer) => {
    const got = evaluateAnswer({ ...budget, language, answer, candidates: [3000, 3500] });
    expect(got.verdict).toBe('unclear');
  });

  it.each([
    ['en', "yes I know, but it's too much for me"],
    ['de', 'ja, das ist mir aber zu viel'],
  ])('is asked again although a yes was said: %s "%s"', (language, answer) => {
    const got = evaluateAnswer({ ...budget, language, answer, candidates: [3500] });
    expect(got.verdict).toBe('unclear');
  });
});
