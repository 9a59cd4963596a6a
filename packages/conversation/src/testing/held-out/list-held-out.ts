import { LANGUAGES, type Language } from '@immolab/contracts';
import { DE } from '../../responder/utterances/de.js';
import type { UtteranceCase } from '../../responder/utterances/define-case.js';
import { EN } from '../../responder/utterances/en.js';
import { FR } from '../../responder/utterances/fr.js';
import { NL } from '../../responder/utterances/nl.js';
import { CITY, type Example, FLAT, HOUSE, RENTAL } from '../reach-moment.js';
import { readLot } from './read-lot.js';

type ByLanguage = Readonly<Record<Language, readonly UtteranceCase[]>>;

export interface HeldOutLot {
  readonly name: string;
  /** Precision and recall when it was first measured: how well words no rule had seen were heard. */
  readonly firstMeasure: readonly [precision: number, recall: number];
  readonly utterances: ByLanguage;
  /** The call in which they are said. */
  readonly example: Example;
}

const TABLE: ByLanguage = { de: DE, fr: FR, en: EN, nl: NL };
const KNOWN = new Map(
  LANGUAGES.map((one) => [one, new Set(TABLE[one].map(([, text]) => text.toLowerCase()))] as const),
);

/** Whoever writes down what people say hits upon a few that the tables hold: these do not count. */
function setAside(
  name: string,
  firstMeasure: HeldOutLot['firstMeasure'],
  example: Example = FLAT,
): HeldOutLot {
  const unknown = (language: Language): readonly UtteranceCase[] =>
    readLot(name, language).filter(([, text]) => !KNOWN.get(language)?.has(text.toLowerCase()));
  const utterances = {
    de: unknown('de'),
    fr: unknown('fr'),
    en: unknown('en'),
    nl: unknown('nl'),
  };
  return { name, firstMeasure, utterances, example };
}

/**
 * Utterances set aside, lot by lot. Each was written down and committed before it was measured; its
 * first measure is the fair one. The first eight were written without a look at the rules, the ninth
 * to the thirteenth by whoever wrote the rules, and from the fourteenth on by somebody who saw none.
 * Once a lot's misses had been read it guided the rules. What a lot gives today says only that
 * nothing learnt from it was lost.
 */
export const HELD_OUT_LOTS: readonly HeldOutLot[] = [
  setAside('first', [0.92, 0.83]),
  setAside('second', [0.85, 0.84]),
  setAside('third', [0.85, 0.73]),
  // Of the choice among viewings alone; first measured a language: the lowest of the four.
  setAside('viewings', [0.87, 0.78]),
  setAside('viewings-later', [0.89, 0.88]),
  setAside('fourth', [0.88, 0.79]),
  setAside('fifth', [0.89, 0.82]),
  setAside('sixth', [0.89, 0.72]),
  setAside('seventh', [0.92, 0.87]),
  setAside('eighth', [0.95, 0.91]),
  setAside('ninth', [0.9, 0.81]),
  setAside('tenth', [0.94, 0.86]),
  setAside('eleventh', [0.96, 0.89]),
  setAside('twelfth', [0.95, 0.89]),
  setAside('thirteenth', [0.93, 0.88]),
  // From here on by somebody who saw no rule.
  setAside('fourteenth', [0.96, 0.91]),
  setAside('fifteenth', [0.945, 0.868]),
  setAside('sixteenth', [0.938, 0.84]),
  setAside('seventeenth', [0.9678, 0.946]),
  setAside('eighteenth', [0.9507, 0.9196]),
  setAside('nineteenth', [0.8465, 0.7515]),
  setAside('twentieth', [0.962, 0.953]),
  setAside('twenty-first', [0.957, 0.93]),
  setAside('twenty-second', [0.826, 0.68]),
  setAside('twenty-third', [0.933, 0.868]),
  setAside('twenty-fourth', [0.889, 0.812]),
  setAside('twenty-fifth', [0.893, 0.825]),
  setAside('twenty-sixth', [0.874, 0.778]),
  setAside('twenty-seventh', [0.899, 0.781]),
  setAside('twenty-eighth', [0.928, 0.875]),
  setAside('twenty-ninth', [0.922, 0.861]),
  setAside('thirtieth', [0.922, 0.852]),
  setAside('thirty-first', [0.923, 0.87]),
  setAside('thirty-second', [0.938, 0.892]),
  setAside('thirty-third', [0.924, 0.86]),
  // Of another call, with another lead, property, questions and viewings
  setAside('thirty-fourth', [0.879, 0.785], HOUSE),
  setAside('thirty-fifth', [0.913, 0.826], RENTAL),
  setAside('thirty-sixth', [0.917, 0.85], CITY),
];

/** Lots that have not trained what is resembled, and whose misses nobody has read. */
export const UNREAD_LOTS: readonly string[] = [
  'twenty-third',
  'twenty-fifth',
  'twenty-eighth',
  'thirty-sixth',
];
