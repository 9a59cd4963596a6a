import type { Language, Property } from '@immolab/contracts';
import { describe, expect, it } from 'vitest';
import { exampleBrief } from '../../testing/example-brief.js';
import { SAY } from '../../testing/say-in-languages.js';
import { tellCall } from '../../testing/tell-call.js';

function ask(language: Language, text: string, change: Partial<Property> = {}) {
  const brief = exampleBrief(language);
  const asked = { ...brief, property: { ...brief.property, ...change } };
  return tellCall(asked, [SAY[language].yes, text]);
}

const PRICE = /3['. ,]100/;

describe('a question about the property', () => {
  it.each([
    ['fr', 'Il y a combien de pièces ?', 'quatre pièces et demie'],
    ['fr', 'Combien de pièces il y a ?', 'quatre pièces et demie'],
    ['fr', 'Il fait combien de mètres carrés ?', '95 mètres carrés'],
    ['en', 'How big is the terrace?', '12 square metres'],
  ] as const)('%s: "%s" is answered, and nothing beside it', (language, text, answer) => {
    const call = ask(language, text);
    expect(call.last).toContain(answer);
    expect(call.last).not.toMatch(PRICE);
    expect(call.last).not.toMatch(language === 'en' ? /95/ : /12/);
  });

  it.each([
    ['fr', 'Il y a combien de pièces ?'],
    ['en', 'How many rooms does it have?'],
    ['en', 'How much is the deposit?'],
  ] as const)('%s: "%s" is noted where no field answers it', (language, text) => {
    const call = ask(language, text, { rooms: null });
    expect(call.state.openQuestions).toEqual([text]);
    expect(call.last).not.toMatch(PRICE);
  });

  it.each([
    ['fr', 'Le loyer est de combien, déjà ?'],
    ['fr', "C'est combien ?"],
    ['fr', "C'est combien déjà le loyer ?"],
    ['de', 'Wie hoch ist die Miete noch mal?'],
    ['de', 'Wie war noch mal die Miete?'],
    ['en', 'What was the rent again?'],
    ['en', 'How much is the flat?'],
    ['nl', 'Hoeveel was de huur ook alweer?'],
  ] as const)('%s: "%s" is answered with the price', (language, text) => {
    const call = ask(language, text);
    expect(call.moves.at(-1)).toBe('property_question');
    expect(call.last).toMatch(PRICE);
    expect(call.state.progress[0]?.attempts).toBe(0);
  });

  it('of the year of construction is not answered with the day one can move in', () => {
    const free = { description: 'Bel appartement rénové. Libre dès le 1er février.' };
    for (const text of ["L'immeuble date de quand ?", 'De quand date la maison ?']) {
      const call = ask('fr', text, free);
      expect(call.last).not.toContain('février');
      expect(call.state.openQuestions).toEqual([text]);
    }
    expect(ask('fr', "C'est libre quand ?", free).last).toContain('février');
    const built = { description: 'Construit en 1998. Libre dès le 1er février.' };
    expect(ask('fr', "L'immeuble date de quand ?", built).last).toContain('1998');
  });

  it('is never "sorry, what?"', () => {
    const sorry = 'sorry what?';
    const call = tellCall(exampleBrief('en'), ['Yes.', sorry, sorry, sorry, sorry]);
    expect(call.moves.slice(1, 4)).toEqual(['repeat', 'repeat', 'repeat']);
    expect(call.moves[4]).not.toBe('open_question');
    expect(call.state.openQuestions).toEqual([]);
    const many = tellCall(exampleBrief('en'), ['Yes.', ...Array.from({ length: 8 }, () => sorry)]);
    expect(many.state.openQuestions).toEqual([]);
    expect(many.state.awaiting).toMatchObject({ criterionId: 'c2' });
  });

  it('of who calls is answered a second time shorter and in other words', () => {
    for (const language of ['en', 'de', 'fr', 'nl'] as const) {
      const again = {
        en: ['Who is this?', 'What is this about?'],
        de: ['Wer ist da?', 'Worum geht es?'],
        fr: ['Qui est à l’appareil ?', "C'est à quel sujet ?"],
        nl: ['Met wie spreek ik?', 'Waar gaat het over?'],
      } as const;
      for (const before of [[], [SAY[language].yes]]) {
        const { said } = tellCall(exampleBrief(language), [...before, ...again[language]]);
        const [first = '', second = ''] = said.slice(-2);
        expect(second.length).toBeLessThan(first.length);
        expect(second).toContain('Avendo');
      }
    }
  });
});
