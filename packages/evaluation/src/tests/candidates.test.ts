import { describe, expect, it } from 'vitest';
import { evaluateAnswer } from '../index.js';

const budget = {
  type: 'number',
  question: 'What is your maximum monthly budget?',
  expectedValue: '3100',
} as const;

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
