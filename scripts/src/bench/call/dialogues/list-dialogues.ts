import type { Language } from '@immolab/contracts';
import { DE } from './de.js';
import type { Dialogue } from './dialogue.js';
import { EN } from './en.js';
import { FR } from './fr.js';
import { NL } from './nl.js';

/**
 * What leads say in a call about two questions and two viewings, twenty of them a language: brief
 * and wordy, with questions of their own, and with stories. Written down without a look at what the
 * rules know; whoever teaches the rules leaves these as they are.
 */
export const DIALOGUES: Readonly<Record<Language, readonly Dialogue[]>> = {
  de: DE,
  en: EN,
  fr: FR,
  nl: NL,
};

/** The first of a language has no detours. */
export function plainDialogue(language: Language): Dialogue {
  const [first] = DIALOGUES[language];
  if (first === undefined) throw new Error(`no dialogue in ${language}`);
  return first;
}
