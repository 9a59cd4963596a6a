import type { Language } from '@immolab/contracts';
import { phrases as germanPhrases } from './de/phrases.js';
import { understanding as german } from './de/understanding.js';
import type { LanguagePack } from './define-pack.js';
import { phrases as englishPhrases } from './en/phrases.js';
import { understanding as english } from './en/understanding.js';
import { phrases as frenchPhrases } from './fr/phrases.js';
import { understanding as french } from './fr/understanding.js';
import { phrases as dutchPhrases } from './nl/phrases.js';
import { understanding as dutch } from './nl/understanding.js';

/** One folder a language; a further one is entered here. */
export const PACKS: Readonly<Record<Language, LanguagePack>> = {
  de: { language: 'de', phrases: germanPhrases, understanding: german },
  fr: { language: 'fr', phrases: frenchPhrases, understanding: french },
  en: { language: 'en', phrases: englishPhrases, understanding: english },
  nl: { language: 'nl', phrases: dutchPhrases, understanding: dutch },
};
