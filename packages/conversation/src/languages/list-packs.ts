import type { Language } from '@immolab/contracts';
import type { LanguagePack } from './define-pack.js';
import { phrases } from './en/phrases.js';
import { understanding } from './en/understanding.js';

const en: LanguagePack = { language: 'en', phrases, understanding };

/** One folder a language; a further one is entered here. */
export const PACKS: Readonly<Record<Language, LanguagePack>> = { en, de: en, fr: en, nl: en };
