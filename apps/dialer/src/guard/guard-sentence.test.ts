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

function contextOf(language: Language) {
  const brief = sampleBrief(language);
  const property = { ...brief.property, price: 3_100, area: 95, rooms: 4.5 };
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
