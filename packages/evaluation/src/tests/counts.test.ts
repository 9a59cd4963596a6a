import { describe, expect, it } from 'vitest';
import { evaluateAnswer } from '../index.js';

describe('questions for counts of other things', () => {
  it.each([
    ['en', 'How many children do you have?', '0-2', 'my wife and I have two kids', 'pass'],
    ['en', 'How many children do you have?', '0-2', 'none', 'pass'],
    ['en', 'How many children do you have?', '0-2', 'three', 'fail'],
    ['en', "How many months' rent can you pay as a deposit?", '3', 'three months', 'pass'],
    ['en', "How many months' rent can you pay as a deposit?", '3', 'two', 'fail'],
    ['en', 'For how many years have you been employed?', '2', 'five years', 'pass'],
    ['de', 'Wie viele Kinder haben Sie?', '0-2', 'keine', 'pass'],
    [
      'de',
      'Wie viele Monatsmieten können Sie als Kaution leisten?',
      '3',
      'drei Monatsmieten',
      'pass',
    ],
    ['de', 'Seit wie vielen Jahren arbeiten Sie dort?', '2', 'seit fünf Jahren', 'pass'],
    ['fr', "Combien d'enfants avez-vous ?", '0-2', 'deux enfants', 'pass'],
    ['fr', 'Combien de loyers pouvez-vous fournir en garantie ?', '3', 'trois loyers', 'pass'],
    ['fr', "Depuis combien d'années travaillez-vous ?", '2', 'cinq ans', 'pass'],
    ['nl', 'Hoeveel kinderen heeft u?', '0-2', 'drie', 'fail'],
    ['nl', 'Hoeveel maanden borg kunt u betalen?', '3', 'drie maanden', 'pass'],
    ['nl', 'Hoeveel jaar werkt u daar al?', '2', 'vijf jaar', 'pass'],
  ])('%s: %s (%s) "%s" is %s', (language, question, expectedValue, answer, verdict) => {
    const got = evaluateAnswer({ type: 'number', question, expectedValue, language, answer });
    expect(got.verdict, got.rule).toBe(verdict);
  });
});
