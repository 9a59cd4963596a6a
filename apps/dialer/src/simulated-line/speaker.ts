import type { Language } from '@immolab/contracts';
import { type Country, countryOf } from './figure-forms.js';
import type { Random } from './random.js';
import { de } from './sentences/de.js';
import { en } from './sentences/en.js';
import { fr } from './sentences/fr.js';
import { nl } from './sentences/nl.js';
import type { SentenceTable, Templates } from './sentences/sentence-table.js';
import { type Values, wordSentence } from './word-sentence.js';

export const SENTENCES: Readonly<Record<Language, SentenceTable>> = { de, fr, en, nl };

/** One person's way of talking during one call. */
export interface Speaker {
  readonly language: Language;
  readonly country: Country;
  readonly table: SentenceTable;
  readonly random: Random;
  /** Words one of the templates, as far as possible in a way not used yet in this call. */
  say(templates: Templates, values?: Values): string;
}

/** Tries before a sentence is repeated: a lead who answers "Yes." three times is natural enough. */
const FRESH_ATTEMPTS = 6;

export function createSpeaker(language: Language, phone: string, random: Random): Speaker {
  const table = SENTENCES[language];
  const used = new Set<string>();
  const say = (templates: Templates, values?: Values) => {
    let sentence = '';
    for (let attempt = 0; attempt < FRESH_ATTEMPTS; attempt++) {
      sentence = wordSentence(random.pick(templates), random, values);
      if (!used.has(sentence)) break;
    }
    used.add(sentence);
    return sentence;
  };
  return { language, country: countryOf(phone), table, random, say };
}
