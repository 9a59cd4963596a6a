import type { Language } from '@immolab/contracts';
import { DE_HELD_OUT } from './de.js';
import type { HeldOutQuestion } from './define-held-out.js';
import { EN_HELD_OUT } from './en.js';
import { FR_HELD_OUT } from './fr.js';
import { NL_HELD_OUT } from './nl.js';

/** Written by hand before the rules were read, and committed before they were first measured. */
export const HELD_OUT: Readonly<Record<Language, readonly HeldOutQuestion[]>> = {
  de: DE_HELD_OUT,
  fr: FR_HELD_OUT,
  en: EN_HELD_OUT,
  nl: NL_HELD_OUT,
};
