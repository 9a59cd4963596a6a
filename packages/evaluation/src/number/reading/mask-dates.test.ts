import { describe, expect, it } from 'vitest';
import { evaluateAnswer } from '../../index.js';

const ROOMS = {
  de: 'Wie viele Zimmer suchen Sie?',
  en: 'How many rooms are you looking for?',
  fr: 'Combien de pièces cherchez-vous ?',
  nl: 'Hoeveel kamers zoekt u?',
} as const;

function judge(language: keyof typeof ROOMS, answer: string) {
  const question = ROOMS[language];
  return evaluateAnswer({ type: 'number', question, expectedValue: '4', language, answer });
}

describe('a figure behind an article', () => {
  it.each([
    ['nl', 'Rond de 5.', 5],
    ['nl', 'Ik zou zeggen rond de 2.', 2],
    ['nl', 'zo rond de 5', 5],
    ['nl', 'tegen de 5', 5],
    ['nl', 'Net onder de 6', 6],
    ['fr', 'dans les 5', 5],
    ['de', 'um die 5', 5],
  ] as const)(
    'is one where the article belongs to what bounds it: %s, "%s"',
    (language, answer, value) => {
      expect(judge(language, answer).value).toBe(value);
    },
  );

  it.each([
    ['nl', 'Vier, en we komen graag de 5'],
    ['fr', 'quatre, et on voudrait visiter le 5'],
    ['en', 'Four, and we could come on the 5'],
    ['de', 'Vier, und kommen würden wir am 5'],
  ] as const)('is a day beside an answer: %s, "%s"', (language, answer) => {
    expect(judge(language, answer).value).toBe(4);
  });
});
