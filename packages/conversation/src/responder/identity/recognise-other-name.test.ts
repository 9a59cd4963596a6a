import type { Language } from '@immolab/contracts';
import { LANGUAGES } from '@immolab/contracts';
import { describe, expect, it } from 'vitest';
import { PACKS } from '../../languages/list-packs.js';
import { exampleBrief } from '../../testing/example-brief.js';
import { tellCall } from '../../testing/tell-call.js';

const NAMES: readonly (readonly [Language, string])[] = [
  ['de', 'Meier.'],
  ['de', 'Ja, Meier?'],
  ['de', 'Hier ist Weber.'],
  ['de', 'Weber am Apparat.'],
  ['de', 'Grüezi, hier ist Frau Zürcher.'],
  ['de', 'Brunner, grüezi.'],
  ['fr', 'Dupont.'],
  ['fr', 'Oui, Dubois à l’appareil.'],
  ['fr', 'Ici Madame Rochat.'],
  ['fr', "Bonjour, c'est Pierre."],
  ['en', 'Miller.'],
  ['en', 'This is Peter.'],
  ['en', 'Hello, Peter Jones speaking.'],
  ['en', "Hi, it's Karen."],
  ['nl', 'De Vries.'],
  ['nl', 'Met Jansen.'],
  ['nl', 'U spreekt met Karel.'],
  ['nl', 'Hallo, met mevrouw Peeters.'],
];

describe('another name in answer to "am I speaking with …?"', () => {
  it.each(NAMES)(
    '%s: "%s" is asked again, without a word of not understanding',
    (language, text) => {
      const { moves, last } = tellCall(exampleBrief(language), [text]);
      expect(moves).toEqual(['other_name']);
      expect(last).toBe(PACKS[language].phrases.askIdentity('John Smith'));
    },
  );

  it.each(NAMES)('%s: "%s" twice is somebody else, who is asked for the lead', (language, text) => {
    const { state, last } = tellCall(exampleBrief(language), [text, text]);
    expect(state.identity).toBe('third_person');
    expect(last).toBe(PACKS[language].phrases.askForLead('John Smith'));
  });

  it.each(LANGUAGES)(
    'is followed by a no of somebody else, or by a yes of the lead in %s',
    (language) => {
      const no = { de: 'Nein.', fr: 'Non.', en: 'No.', nl: 'Nee.' }[language];
      const yes = { de: 'Ja.', fr: 'Oui.', en: 'Yes.', nl: 'Ja.' }[language];
      const brief = exampleBrief(language);
      expect(tellCall(brief, ['Meier.', no]).state.identity).toBe('third_person');
      expect(tellCall(brief, ['Meier.', yes]).state.identity).toBe('confirmed');
    },
  );

  it.each([
    ['de', 'Smith.'],
    ['de', 'Ja, Smith am Apparat.'],
    ['de', 'Hallo Sarah, ja, das bin ich.'],
    ['fr', 'Oui, John Smith.'],
    ['en', 'Yes, Mr Smith speaking.'],
    ['en', 'Yes, hi Sarah.'],
    ['nl', 'Met John.'],
  ] as const)('%s: "%s" is no other name', (language, text) => {
    expect(tellCall(exampleBrief(language), [text]).moves).toEqual(['identity_confirmed']);
  });
});
