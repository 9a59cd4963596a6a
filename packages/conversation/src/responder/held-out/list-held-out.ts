import type { Language } from '@immolab/contracts';
import type { UtteranceCase } from '../utterances/define-case.js';
import { DE_HELD_OUT } from './de.js';
import { EN_HELD_OUT } from './en.js';
import { FR_HELD_OUT } from './fr.js';
import { NL_HELD_OUT } from './nl.js';

/** The utterances that no rule was written from. */
export const HELD_OUT: Readonly<Record<Language, readonly UtteranceCase[]>> = {
  de: DE_HELD_OUT,
  fr: FR_HELD_OUT,
  en: EN_HELD_OUT,
  nl: NL_HELD_OUT,
};
