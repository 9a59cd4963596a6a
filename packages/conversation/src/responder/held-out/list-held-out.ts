import type { Language } from '@immolab/contracts';
import { DE } from '../utterances/de.js';
import type { UtteranceCase } from '../utterances/define-case.js';
import { EN } from '../utterances/en.js';
import { FR } from '../utterances/fr.js';
import { NL } from '../utterances/nl.js';
import { DE_EIGHTEENTH } from './eighteenth/de.js';
import { EN_EIGHTEENTH } from './eighteenth/en.js';
import { FR_EIGHTEENTH } from './eighteenth/fr.js';
import { NL_EIGHTEENTH } from './eighteenth/nl.js';
import { DE_EIGHTH } from './eighth/de.js';
import { EN_EIGHTH } from './eighth/en.js';
import { FR_EIGHTH } from './eighth/fr.js';
import { NL_EIGHTH } from './eighth/nl.js';
import { DE_ELEVENTH } from './eleventh/de.js';
import { EN_ELEVENTH } from './eleventh/en.js';
import { FR_ELEVENTH } from './eleventh/fr.js';
import { NL_ELEVENTH } from './eleventh/nl.js';
import { DE_FIFTEENTH } from './fifteenth/de.js';
import { EN_FIFTEENTH } from './fifteenth/en.js';
import { FR_FIFTEENTH } from './fifteenth/fr.js';
import { NL_FIFTEENTH } from './fifteenth/nl.js';
import { DE_FIFTH } from './fifth/de.js';
import { EN_FIFTH } from './fifth/en.js';
import { FR_FIFTH } from './fifth/fr.js';
import { NL_FIFTH } from './fifth/nl.js';
import { DE_FIRST } from './first/de.js';
import { EN_FIRST } from './first/en.js';
import { FR_FIRST } from './first/fr.js';
import { NL_FIRST } from './first/nl.js';
import { DE_FOURTEENTH } from './fourteenth/de.js';
import { EN_FOURTEENTH } from './fourteenth/en.js';
import { FR_FOURTEENTH } from './fourteenth/fr.js';
import { NL_FOURTEENTH } from './fourteenth/nl.js';
import { DE_FOURTH } from './fourth/de.js';
import { EN_FOURTH } from './fourth/en.js';
import { FR_FOURTH } from './fourth/fr.js';
import { NL_FOURTH } from './fourth/nl.js';
import { DE_NINETEENTH } from './nineteenth/de/all.js';
import { EN_NINETEENTH } from './nineteenth/en/all.js';
import { FR_NINETEENTH } from './nineteenth/fr/all.js';
import { NL_NINETEENTH } from './nineteenth/nl/all.js';
import { DE_NINTH } from './ninth/de.js';
import { EN_NINTH } from './ninth/en.js';
import { FR_NINTH } from './ninth/fr.js';
import { NL_NINTH } from './ninth/nl.js';
import { SECOND } from './second.js';
import { DE_SEVENTEENTH } from './seventeenth/de.js';
import { EN_SEVENTEENTH } from './seventeenth/en.js';
import { FR_SEVENTEENTH } from './seventeenth/fr.js';
import { NL_SEVENTEENTH } from './seventeenth/nl.js';
import { DE_SEVENTH } from './seventh/de.js';
import { EN_SEVENTH } from './seventh/en.js';
import { FR_SEVENTH } from './seventh/fr.js';
import { NL_SEVENTH } from './seventh/nl.js';
import { DE_SIXTEENTH } from './sixteenth/de.js';
import { EN_SIXTEENTH } from './sixteenth/en.js';
import { FR_SIXTEENTH } from './sixteenth/fr.js';
import { NL_SIXTEENTH } from './sixteenth/nl.js';
import { DE_SIXTH } from './sixth/de.js';
import { EN_SIXTH } from './sixth/en.js';
import { FR_SIXTH } from './sixth/fr.js';
import { NL_SIXTH } from './sixth/nl.js';
import { DE_SLOTS } from './slots/de.js';
import { EN_SLOTS } from './slots/en.js';
import { FR_SLOTS } from './slots/fr.js';
import { SLOTS_LATER } from './slots/later.js';
import { NL_SLOTS } from './slots/nl.js';
import { DE_TENTH } from './tenth/de.js';
import { EN_TENTH } from './tenth/en.js';
import { FR_TENTH } from './tenth/fr.js';
import { NL_TENTH } from './tenth/nl.js';
import { DE_THIRD } from './third/de.js';
import { EN_THIRD } from './third/en.js';
import { FR_THIRD } from './third/fr.js';
import { NL_THIRD } from './third/nl.js';
import { DE_THIRTEENTH } from './thirteenth/de.js';
import { EN_THIRTEENTH } from './thirteenth/en.js';
import { FR_THIRTEENTH } from './thirteenth/fr.js';
import { NL_THIRTEENTH } from './thirteenth/nl.js';
import { DE_TWELFTH } from './twelfth/de.js';
import { EN_TWELFTH } from './twelfth/en.js';
import { FR_TWELFTH } from './twelfth/fr.js';
import { NL_TWELFTH } from './twelfth/nl.js';
import { DE_TWENTIETH } from './twentieth/de.js';
import { EN_TWENTIETH } from './twentieth/en.js';
import { FR_TWENTIETH } from './twentieth/fr.js';
import { NL_TWENTIETH } from './twentieth/nl.js';
import { DE_TWENTYFIFTH } from './twenty-fifth/de/all.js';
import { EN_TWENTYFIFTH } from './twenty-fifth/en/all.js';
import { FR_TWENTYFIFTH } from './twenty-fifth/fr/all.js';
import { NL_TWENTYFIFTH } from './twenty-fifth/nl/all.js';
import { DE_TWENTYFIRST } from './twenty-first/de.js';
import { EN_TWENTYFIRST } from './twenty-first/en.js';
import { FR_TWENTYFIRST } from './twenty-first/fr.js';
import { NL_TWENTYFIRST } from './twenty-first/nl.js';
import { DE_TWENTYFOURTH } from './twenty-fourth/de/all.js';
import { EN_TWENTYFOURTH } from './twenty-fourth/en/all.js';
import { FR_TWENTYFOURTH } from './twenty-fourth/fr/all.js';
import { NL_TWENTYFOURTH } from './twenty-fourth/nl/all.js';
import { DE_TWENTYSECOND } from './twenty-second/de/all.js';
import { EN_TWENTYSECOND } from './twenty-second/en/all.js';
import { FR_TWENTYSECOND } from './twenty-second/fr/all.js';
import { NL_TWENTYSECOND } from './twenty-second/nl/all.js';
import { DE_TWENTYSEVENTH } from './twenty-seventh/de/all.js';
import { EN_TWENTYSEVENTH } from './twenty-seventh/en/all.js';
import { FR_TWENTYSEVENTH } from './twenty-seventh/fr/all.js';
import { NL_TWENTYSEVENTH } from './twenty-seventh/nl/all.js';
import { DE_TWENTYSIXTH } from './twenty-sixth/de/all.js';
import { EN_TWENTYSIXTH } from './twenty-sixth/en/all.js';
import { FR_TWENTYSIXTH } from './twenty-sixth/fr/all.js';
import { NL_TWENTYSIXTH } from './twenty-sixth/nl/all.js';
import { DE_TWENTYTHIRD } from './twenty-third/de/all.js';
import { EN_TWENTYTHIRD } from './twenty-third/en/all.js';
import { FR_TWENTYTHIRD } from './twenty-third/fr/all.js';
import { NL_TWENTYTHIRD } from './twenty-third/nl/all.js';

export interface HeldOutLot {
  readonly name: string;
  /** Precision and recall when it was first measured: how well words no rule had seen were heard. */
  readonly firstMeasure: readonly [precision: number, recall: number];
  readonly utterances: Readonly<Record<Language, readonly UtteranceCase[]>>;
}

const TABLE: HeldOutLot['utterances'] = { de: DE, fr: FR, en: EN, nl: NL };

/** Whoever writes down what people say hits upon a few that the tables hold: these do not count. */
function setAside(
  name: string,
  firstMeasure: HeldOutLot['firstMeasure'],
  all: HeldOutLot['utterances'],
): HeldOutLot {
  const unknown = (language: Language): readonly UtteranceCase[] => {
    const known = new Set(TABLE[language].map(([, text]) => text.toLowerCase()));
    return all[language].filter(([, text]) => !known.has(text.toLowerCase()));
  };
  const utterances = {
    de: unknown('de'),
    fr: unknown('fr'),
    en: unknown('en'),
    nl: unknown('nl'),
  };
  return { name, firstMeasure, utterances };
}

/**
 * Utterances set aside, lot by lot. Each was written down and committed before it was measured; its
 * first measure is the fair one. The first eight were written without a look at the rules, the ninth
 * to the thirteenth by whoever wrote the rules, and from the fourteenth on by somebody who saw none.
 * Once a lot's misses had been read it guided the rules. What a lot gives today says only that
 * nothing learnt from it was lost.
 */
export const HELD_OUT_LOTS: readonly HeldOutLot[] = [
  setAside('first', [0.92, 0.83], { de: DE_FIRST, fr: FR_FIRST, en: EN_FIRST, nl: NL_FIRST }),
  setAside('second', [0.85, 0.84], SECOND),
  setAside('third', [0.85, 0.73], { de: DE_THIRD, fr: FR_THIRD, en: EN_THIRD, nl: NL_THIRD }),
  // Of the choice among viewings alone; first measured a language: the lowest of the four.
  setAside('viewings', [0.87, 0.78], { de: DE_SLOTS, fr: FR_SLOTS, en: EN_SLOTS, nl: NL_SLOTS }),
  setAside('viewings-later', [0.89, 0.88], SLOTS_LATER),
  setAside('fourth', [0.88, 0.79], { de: DE_FOURTH, fr: FR_FOURTH, en: EN_FOURTH, nl: NL_FOURTH }),
  setAside('fifth', [0.89, 0.82], { de: DE_FIFTH, fr: FR_FIFTH, en: EN_FIFTH, nl: NL_FIFTH }),
  setAside('sixth', [0.89, 0.72], { de: DE_SIXTH, fr: FR_SIXTH, en: EN_SIXTH, nl: NL_SIXTH }),
  setAside('seventh', [0.92, 0.87], {
    de: DE_SEVENTH,
    fr: FR_SEVENTH,
    en: EN_SEVENTH,
    nl: NL_SEVENTH,
  }),
  setAside('eighth', [0.95, 0.91], { de: DE_EIGHTH, fr: FR_EIGHTH, en: EN_EIGHTH, nl: NL_EIGHTH }),
  setAside('ninth', [0.9, 0.81], { de: DE_NINTH, fr: FR_NINTH, en: EN_NINTH, nl: NL_NINTH }),
  setAside('tenth', [0.94, 0.86], { de: DE_TENTH, fr: FR_TENTH, en: EN_TENTH, nl: NL_TENTH }),
  setAside('eleventh', [0.96, 0.89], {
    de: DE_ELEVENTH,
    fr: FR_ELEVENTH,
    en: EN_ELEVENTH,
    nl: NL_ELEVENTH,
  }),
  setAside('twelfth', [0.95, 0.89], {
    de: DE_TWELFTH,
    fr: FR_TWELFTH,
    en: EN_TWELFTH,
    nl: NL_TWELFTH,
  }),
  setAside('thirteenth', [0.93, 0.88], {
    de: DE_THIRTEENTH,
    fr: FR_THIRTEENTH,
    en: EN_THIRTEENTH,
    nl: NL_THIRTEENTH,
  }),
  // From here on by somebody who saw no rule.
  setAside('fourteenth', [0.96, 0.91], {
    de: DE_FOURTEENTH,
    fr: FR_FOURTEENTH,
    en: EN_FOURTEENTH,
    nl: NL_FOURTEENTH,
  }),
  setAside('fifteenth', [0.945, 0.868], {
    de: DE_FIFTEENTH,
    fr: FR_FIFTEENTH,
    en: EN_FIFTEENTH,
    nl: NL_FIFTEENTH,
  }),
  setAside('sixteenth', [0.938, 0.84], {
    de: DE_SIXTEENTH,
    fr: FR_SIXTEENTH,
    en: EN_SIXTEENTH,
    nl: NL_SIXTEENTH,
  }),
  setAside('seventeenth', [0.9678, 0.946], {
    de: DE_SEVENTEENTH,
    fr: FR_SEVENTEENTH,
    en: EN_SEVENTEENTH,
    nl: NL_SEVENTEENTH,
  }),
  setAside('eighteenth', [0.9507, 0.9196], {
    de: DE_EIGHTEENTH,
    fr: FR_EIGHTEENTH,
    en: EN_EIGHTEENTH,
    nl: NL_EIGHTEENTH,
  }),
  setAside('nineteenth', [0.8465, 0.7515], {
    de: DE_NINETEENTH,
    fr: FR_NINETEENTH,
    en: EN_NINETEENTH,
    nl: NL_NINETEENTH,
  }),
  setAside('twentieth', [0.962, 0.953], {
    de: DE_TWENTIETH,
    fr: FR_TWENTIETH,
    en: EN_TWENTIETH,
    nl: NL_TWENTIETH,
  }),
  setAside('twenty-first', [0.957, 0.93], {
    de: DE_TWENTYFIRST,
    fr: FR_TWENTYFIRST,
    en: EN_TWENTYFIRST,
    nl: NL_TWENTYFIRST,
  }),
  setAside('twenty-second', [0.826, 0.68], {
    de: DE_TWENTYSECOND,
    fr: FR_TWENTYSECOND,
    en: EN_TWENTYSECOND,
    nl: NL_TWENTYSECOND,
  }),
  setAside('twenty-third', [0.933, 0.868], {
    de: DE_TWENTYTHIRD,
    fr: FR_TWENTYTHIRD,
    en: EN_TWENTYTHIRD,
    nl: NL_TWENTYTHIRD,
  }),
  setAside('twenty-fourth', [0.889, 0.812], {
    de: DE_TWENTYFOURTH,
    fr: FR_TWENTYFOURTH,
    en: EN_TWENTYFOURTH,
    nl: NL_TWENTYFOURTH,
  }),
  setAside('twenty-fifth', [0.893, 0.825], {
    de: DE_TWENTYFIFTH,
    fr: FR_TWENTYFIFTH,
    en: EN_TWENTYFIFTH,
    nl: NL_TWENTYFIFTH,
  }),
  setAside('twenty-sixth', [0.874, 0.778], {
    de: DE_TWENTYSIXTH,
    fr: FR_TWENTYSIXTH,
    en: EN_TWENTYSIXTH,
    nl: NL_TWENTYSIXTH,
  }),
  setAside('twenty-seventh', [0.899, 0.781], {
    de: DE_TWENTYSEVENTH,
    fr: FR_TWENTYSEVENTH,
    en: EN_TWENTYSEVENTH,
    nl: NL_TWENTYSEVENTH,
  }),
];

/** Lots that have not trained what is resembled, and whose misses nobody has read. */
export const UNREAD_LOTS: readonly string[] = ['twenty-third', 'twenty-fifth'];
