import { expect, it } from 'vitest';
import { evaluateAnswer } from '../index.js';

const HOMES = {
  en: ['Flat', 'House'],
  de: ['Wohnung', 'Haus'],
  fr: ['Appartement', 'Maison'],
  nl: ['Appartement', 'Huis'],
} as const;
const AREAS = {
  en: ['City centre', 'Suburbs', 'Countryside'],
  de: ['Zentrum', 'Vorort', 'Land'],
  fr: ['Centre-ville', 'Banlieue', 'Campagne'],
  nl: ['Centrum', 'Buitenwijk', 'Platteland'],
} as const;

type Spoken = keyof typeof HOMES;

function choose(language: Spoken, options: readonly string[], answer: string) {
  const [expectedValue = ''] = options;
  const asked = { type: 'multiple_choice', question: '?', expectedValue, options } as const;
  return evaluateAnswer({ ...asked, language, answer });
}

it.each([
  ['en', 'a flat, definitely not too big'],
  ['de', 'eine Wohnung, auf keinen Fall im Erdgeschoss'],
  ['fr', 'un appartement, surtout pas au rez-de-chaussée'],
  ['nl', 'een appartement, zeker niet op de begane grond'],
  ['fr', 'un appartement, hors de question de prendre une maison'],
] as const)('what is ruled out behind an option is something else: %s "%s"', (language, answer) => {
  expect(choose(language, HOMES[language], answer).verdict).toBe('pass');
});

it.each([
  ['en', 'nowhere except the city centre'],
  ['en', "I wouldn't live anywhere other than the city centre"],
  ['de', 'nirgends ausser im Zentrum'],
  ['fr', 'nulle part sauf au centre-ville'],
  ['nl', 'nergens behalve in het centrum'],
] as const)('nothing but an option takes it: %s "%s"', (language, answer) => {
  expect(choose(language, AREAS[language], answer).verdict).toBe('pass');
});

it.each([
  ['en', 'anywhere except the city centre'],
  ['de', 'überall ausser im Zentrum'],
  ['fr', 'partout sauf au centre-ville'],
  ['nl', 'overal behalve in het centrum'],
  ['de', 'Zentrum auf keinen Fall, sonst ist es egal'],
  ['fr', 'le centre-ville, hors de question'],
] as const)('all but an option does not: %s "%s"', (language, answer) => {
  expect(choose(language, AREAS[language], answer).verdict).not.toBe('pass');
});
