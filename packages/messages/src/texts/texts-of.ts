import type { Language } from '@immolab/contracts';
import { de } from './de.js';
import { en } from './en.js';
import { fr } from './fr.js';
import type { MessageTexts } from './message-texts.js';
import { nl } from './nl.js';

const TEXTS: Readonly<Record<Language, MessageTexts>> = { de, fr, en, nl };

/** The messages in a language. */
export function textsOf(language: Language): MessageTexts {
  return TEXTS[language];
}
