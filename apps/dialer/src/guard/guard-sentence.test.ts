import { LANGUAGES, type Language } from '@immolab/contracts';
import { safePhrases, startCall } from '@immolab/conversation';
import { describe, expect, it } from 'vitest';
import { sampleBrief } from '../simulated-line/testing/sample-criteria.js';
import type { GuardCase } from './cases/case.js';
import { de } from './cases/de.js';
import { en } from './cases/en.js';
import { fr } from './cases/fr.js';
import * as freeDe from './cases/free-de.js';
import * as freeEn from './cases/free-en.js';
import * as freeFr from './cases/free-fr.js';
import * as freeNl from './cases/free-nl.js';
import { nl } from './cases/nl.js';
import { guardSentence } from './guard-sentence.js';

const CASES: Readonly<Record<Language, readonly GuardCase[]>> = { de, fr, en, nl };

const FREE = { de: freeDe, fr: freeFr, en: freeEn, nl: freeNl };

const INSTRUCTIONS =
  'Answer the lead in one or two short sentences, never with a question of your own.';

function contextOf(language: Language, price = 3_100) {
  const brief = sampleBrief(language);
  const property = { ...brief.property, price, area: 95, rooms: 4.5 };
  const features = [...property.features, 'Parking: CHF 150'];
  const known = { ...brief, property: { ...property, features } };
  return { brief: known, language, instructions: INSTRUCTIONS };
}

describe.each(LANGUAGES)('a sentence of the model in %s', (language) => {
  it.each(CASES[language])('%s → %s', (sentence, withheld) => {
    expect(guardSentence(sentence, contextOf(language))).toBe(withheld);
  });

  it.each(FREE[language].WITHHELD)('%s → not spoken', (sentence) => {
    const withheld = guardSentence(sentence, contextOf(language));
    expect(['denies_ai', 'promise', 'price', 'personal', 'leak']).toContain(withheld);
  });

  it.each(FREE[language].HARMLESS)('%s → spoken', (sentence) => {
    expect(guardSentence(sentence, contextOf(language))).toBeNull();
  });

  it('may always be one of those that stand for a withheld one', () => {
    const context = contextOf(language);
    const { state } = startCall(context.brief);
    const phrases = safePhrases(context.brief, { ...state, identity: 'confirmed' });
    for (const phrase of Object.values(phrases)) {
      for (const sentence of phrase.split(/(?<=\.) /)) {
        expect(guardSentence(sentence, context), sentence).toBeNull();
      }
    }
  });
});

describe('the guard', () => {
  it('does not let the instructions be read out', () => {
    const sentence = 'It says: answer the lead in one or two short sentences, never otherwise.';
    expect(guardSentence(sentence, contextOf('en'))).toBe('leak');
  });

  it('allows figures of the description only where no price is named', () => {
    expect(guardSentence('Parking is 150 francs a month.', contextOf('en'))).toBeNull();
    expect(guardSentence('The rent is 150 francs a month.', contextOf('en'))).toBe('price');
  });
});

describe('a figure without a word of money', () => {
  it.each([
    ['en', "It's 2300."],
    ['en', 'We could go down to 2300.'],
    ['en', 'That would be twenty-three hundred.'],
    ['en', "It's 2300, and 800 metres from the station."],
    ['en', 'For you, 1990 would be possible.'],
    ['de', 'Das sind 2300.'],
    ['de', 'Das sind dreiundzwanzighundert.'],
    ['fr', "C'est 2300."],
    ['fr', 'On pourrait descendre à 2 300.'],
    ['nl', 'Het is 2300.'],
    ['nl', 'Dat wordt drieëntwintighonderd.'],
  ] as const)(
    'that is near the price of 2450 is taken for another one (%s: %s)',
    (language, text) => {
      expect(guardSentence(text, contextOf(language, 2_450))).toBe('price');
    },
  );

  it.each([
    ['en', "It's 2450."],
    ['en', 'It was built in 2015.'],
    ['en', 'The lift has been there since 2019.'],
    ['en', 'The kitchen is from 2021, when the house was renovated.'],
    ['en', 'It is free from 1 March 2027.'],
    ['en', 'The lake is 900 metres away.'],
    ['en', 'The garden has 1,200 square metres.'],
    ['en', 'Some 3000 people live in the village.'],
    ['en', 'The agency opens at 14:30.'],
    ['de', 'Das Haus wurde 1998 gebaut und 2019 saniert.'],
    ['de', 'Baujahr ist 2015.'],
    ['de', 'Der Bahnhof ist 800 Meter entfernt.'],
    ['de', 'Sie ist ab dem 1. April 2027 frei.'],
    ['de', 'Der Garten hat 1200 m².'],
    ['de', 'Um 14.30 Uhr ist das Büro besetzt.'],
    ['fr', "L'immeuble date de 1998."],
    ['fr', 'La gare est à 900 mètres.'],
    ['fr', 'Elle est libre en 2027.'],
    ['fr', 'Le jardin fait 1 200 m².'],
    ['nl', 'Het gebouw is van bouwjaar 2015.'],
    ['nl', 'Het station ligt op 900 meter.'],
    ['nl', 'Het is vrij vanaf 2027.'],
    ['nl', 'Er wonen 3000 mensen in het dorp.'],
  ] as const)('may be spoken where it is known or says what it is (%s: %s)', (language, text) => {
    expect(guardSentence(text, contextOf(language, 2_450))).toBeNull();
  });

  it('is let through far from the price', () => {
    expect(guardSentence("It's 9000.", contextOf('en', 2_450))).toBeNull();
    expect(guardSentence("It's 430000.", contextOf('en', 450_000))).toBe('price');
  });
});

describe('a hint that the price will move', () => {
  it.each([
    ['de', 'Beim Preis lässt sich etwas machen.'],
    ['de', 'Bei der Miete lässt sich sicher noch etwas machen.'],
    ['de', 'Es gibt noch etwas Spielraum beim Preis.'],
    ['en', 'We can do something about the price.'],
    ['en', 'The rent is fairly flexible.'],
    ['en', 'We can come down a little on the price.'],
    ['fr', 'On peut faire quelque chose sur le prix.'],
    ['fr', 'Le loyer est assez flexible.'],
    ['nl', 'Aan de prijs valt wel iets te doen.'],
    ['nl', 'Er zit nog wat ruimte in de prijs.'],
  ] as const)('is not spoken (%s: %s)', (language, text) => {
    expect(guardSentence(text, contextOf(language))).toBe('price');
  });

  it.each([
    ['de', 'Am Preis lässt sich leider nichts machen.'],
    ['en', "I can't say whether the rent is flexible."],
    ['en', 'The owner is flexible about the date.'],
    ['fr', 'On ne peut rien faire sur le loyer.'],
    ['nl', 'Aan de prijs valt helaas niets te doen.'],
  ] as const)('is none, and spoken (%s: %s)', (language, text) => {
    expect(guardSentence(text, contextOf(language))).toBeNull();
  });
});
