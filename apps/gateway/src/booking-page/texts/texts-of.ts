import type { Language } from '@immolab/contracts';
import { de } from './de.js';
import { en } from './en.js';
import { fr } from './fr.js';
import { nl } from './nl.js';
import type { PageTexts } from './page-texts.js';

const TEXTS: Readonly<Record<Language, PageTexts>> = { de, fr, en, nl };

/** The page in a language. */
export function textsOf(language: Language): PageTexts {
  return TEXTS[language];
}
