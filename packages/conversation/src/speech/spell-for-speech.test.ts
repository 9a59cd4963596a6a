import { describe, expect, it } from 'vitest';
import { spellForSpeech } from './spell-for-speech.js';

describe('a text for the synthesiser', () => {
  it.each([
    [
      'de',
      "Die Miete beträgt 3'100 Franken im Monat.",
      'Die Miete beträgt dreitausendeinhundert Franken im Monat.',
    ],
    [
      'fr',
      'Le loyer est de 3 100 francs par mois.',
      'Le loyer est de trois mille cent francs par mois.',
    ],
    [
      'en',
      'The rent is 3,100 francs a month.',
      'The rent is three thousand one hundred francs a month.',
    ],
    ['nl', 'De huur is 3.100 frank per maand.', 'De huur is drieduizend honderd frank per maand.'],
    [
      'de',
      'Die Adresse ist Rue du Mont-Blanc 12, 1201 Geneva.',
      'Die Adresse ist Rue du Mont-Blanc 12, 1201 Geneva.',
    ],
    ['de', 'Samstag, der 21. März, um zehn Uhr', 'Samstag, der 21. März, um zehn Uhr'],
    ['fr', 'samedi 21 mars 2026', 'samedi 21 mars 2026'],
  ] as const)('%s: %s', (language, text, spoken) => {
    expect(spellForSpeech(text, language)).toBe(spoken);
  });
});
