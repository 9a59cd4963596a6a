import type { Language } from '@immolab/contracts';
import { DE } from '../utterances/de.js';
import type { UtteranceCase } from '../utterances/define-case.js';
import { EN } from '../utterances/en.js';
import { FR } from '../utterances/fr.js';
import { NL } from '../utterances/nl.js';
import { DE_HELD_OUT } from './de.js';
import { EN_HELD_OUT } from './en.js';
import { DE_FIFTH } from './fifth/de.js';
import { EN_FIFTH } from './fifth/en.js';
import { FR_FIFTH } from './fifth/fr.js';
import { NL_FIFTH } from './fifth/nl.js';
import { DE_FOURTH } from './fourth/de.js';
import { EN_FOURTH } from './fourth/en.js';
import { FR_FOURTH } from './fourth/fr.js';
import { NL_FOURTH } from './fourth/nl.js';
import { FR_HELD_OUT } from './fr.js';
import { LATER } from './later.js';
import { NL_HELD_OUT } from './nl.js';
import { DE_SLOTS } from './slots/de.js';
import { EN_SLOTS } from './slots/en.js';
import { FR_SLOTS } from './slots/fr.js';
import { SLOTS_LATER } from './slots/later.js';
import { NL_SLOTS } from './slots/nl.js';
import { DE_SEVENTH } from './seventh/de.js';
import { EN_SEVENTH } from './seventh/en.js';
import { FR_SEVENTH } from './seventh/fr.js';
import { NL_SEVENTH } from './seventh/nl.js';
import { DE_SIXTH } from './sixth/de.js';
import { EN_SIXTH } from './sixth/en.js';
import { FR_SIXTH } from './sixth/fr.js';
import { NL_SIXTH } from './sixth/nl.js';
import { DE_THIRD } from './third/de.js';
import { EN_THIRD } from './third/en.js';
import { FR_THIRD } from './third/fr.js';
import { NL_THIRD } from './third/nl.js';

/** Whoever writes down what people say hits upon a few that the tables hold: these do not count. */
function unknown(
  heldOut: readonly UtteranceCase[],
  table: readonly UtteranceCase[],
): readonly UtteranceCase[] {
  const known = new Set(table.map(([, text]) => text.toLowerCase()));
  return heldOut.filter(([, text]) => !known.has(text.toLowerCase()));
}

/** The utterances that no rule was written from. */
export const HELD_OUT: Readonly<Record<Language, readonly UtteranceCase[]>> = {
  de: unknown(DE_HELD_OUT, DE),
  fr: unknown(FR_HELD_OUT, FR),
  en: unknown(EN_HELD_OUT, EN),
  nl: unknown(NL_HELD_OUT, NL),
};

/** The part that was written later; see there. */
export const HELD_OUT_LATER: Readonly<Record<Language, readonly UtteranceCase[]>> = {
  de: unknown(LATER.de, DE),
  fr: unknown(LATER.fr, FR),
  en: unknown(LATER.en, EN),
  nl: unknown(LATER.nl, NL),
};

/**
 * A third set, written before the rules were read by the one who widened them next, and committed
 * before it was measured.
 */
export const HELD_OUT_THIRD: Readonly<Record<Language, readonly UtteranceCase[]>> = {
  de: unknown(DE_THIRD, DE),
  fr: unknown(FR_THIRD, FR),
  en: unknown(EN_THIRD, EN),
  nl: unknown(NL_THIRD, NL),
};

/** Of the choice among viewings alone; written and committed before it was measured. */
export const HELD_OUT_SLOTS: Readonly<Record<Language, readonly UtteranceCase[]>> = {
  de: unknown(DE_SLOTS, DE),
  fr: unknown(FR_SLOTS, FR),
  en: unknown(EN_SLOTS, EN),
  nl: unknown(NL_SLOTS, NL),
};

/** The same again, written after the rules had been changed for the first. */
export const HELD_OUT_SLOTS_LATER: Readonly<Record<Language, readonly UtteranceCase[]>> = {
  de: unknown(SLOTS_LATER.de, DE),
  fr: unknown(SLOTS_LATER.fr, FR),
  en: unknown(SLOTS_LATER.en, EN),
  nl: unknown(SLOTS_LATER.nl, NL),
};

/** A fourth, written while the third guided the rules, and committed before it was measured. */
export const HELD_OUT_FOURTH: Readonly<Record<Language, readonly UtteranceCase[]>> = {
  de: unknown(DE_FOURTH, DE),
  fr: unknown(FR_FOURTH, FR),
  en: unknown(EN_FOURTH, EN),
  nl: unknown(NL_FOURTH, NL),
};

/** A fifth, written while the fourth guided the rules, and committed before it was measured. */
export const HELD_OUT_FIFTH: Readonly<Record<Language, readonly UtteranceCase[]>> = {
  de: unknown(DE_FIFTH, DE),
  fr: unknown(FR_FIFTH, FR),
  en: unknown(EN_FIFTH, EN),
  nl: unknown(NL_FIFTH, NL),
};

/** A sixth, written while the fifth guided the rules, and committed before it was measured. */
export const HELD_OUT_SIXTH: Readonly<Record<Language, readonly UtteranceCase[]>> = {
  de: unknown(DE_SIXTH, DE),
  fr: unknown(FR_SIXTH, FR),
  en: unknown(EN_SIXTH, EN),
  nl: unknown(NL_SIXTH, NL),
};

/** A seventh, written while the sixth guided the rules, and committed before it was measured. */
export const HELD_OUT_SEVENTH: Readonly<Record<Language, readonly UtteranceCase[]>> = {
  de: unknown(DE_SEVENTH, DE),
  fr: unknown(FR_SEVENTH, FR),
  en: unknown(EN_SEVENTH, EN),
  nl: unknown(NL_SEVENTH, NL),
};
