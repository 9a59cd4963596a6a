import type { Language } from '@immolab/contracts';
import { describe, expect, it } from 'vitest';
import { EXAMPLE_NOW } from '../../testing/example-brief.js';
import { momentBrief, reachMoment } from '../../testing/reach-moment.js';
import { hear } from '../hear.js';
import type { Moment } from '../utterances/define-case.js';

function leftOver(language: Language, moment: Moment, text: string): string {
  const brief = momentBrief(language);
  return hear(brief, reachMoment(brief, moment), text, { now: EXAMPLE_NOW }).leftOver;
}

describe('what an utterance leaves over', () => {
  it.each([
    ['en', 'budget', 'Well, let us say three thousand two hundred francs, please.'],
    ['de', 'people', 'Wir sind zu dritt.'],
    ['fr', 'job', 'Oui, bien sûr.'],
    ['nl', 'budget', 'Drieduizend tweehonderd, nee wacht, drieduizend vierhonderd.'],
  ] as const)(
    'in %s is nothing where all of it was understood: %s "%s"',
    (language, moment, text) => {
      expect(leftOver(language, moment, text)).toBe('');
    },
  );

  it.each([
    ['en', 'budget', '3,400, my uncle helps.', 'uncle helps'],
    ['de', 'job', 'Ja, als Gärtnerin.', 'gartnerin'],
    ['en', 'budget', 'My uncle once lived in Leeds.', 'uncle once lived leeds'],
  ] as const)('in %s is told, whoever goes on: %s "%s"', (language, moment, text, left) => {
    expect(leftOver(language, moment, text)).toBe(left);
  });
});
