import type { Language } from '@immolab/contracts';

export interface Ordinal {
  readonly nominative: string;
  readonly accusative: string;
}

const ORDINALS: Readonly<Record<Language, readonly string[]>> = {
  en: ['the first one', 'the second one', 'the third one'],
  de: ['der erste', 'der zweite', 'der dritte'],
  fr: ['le premier', 'le deuxième', 'le troisième'],
  nl: ['de eerste', 'de tweede', 'de derde'],
};
const LAST: Readonly<Record<Language, string>> = {
  en: 'the last one',
  de: 'der letzte',
  fr: 'le dernier',
  nl: 'de laatste',
};

/** "the second one"; the last of several may also be "the last one". Slots come three at a time. */
export function ordinalsOf(
  index: number,
  count: number,
  language: Language,
): [Ordinal, ...Ordinal[]] {
  const first = inCases(ORDINALS[language][index] ?? LAST[language], language);
  return index > 0 && index === count - 1 ? [first, inCases(LAST[language], language)] : [first];
}

/** Only German tells "der erste" from "den ersten". */
function inCases(words: string, language: Language): Ordinal {
  const accusative = language === 'de' ? `${words.replace(/^der/, 'den')}n` : words;
  return { nominative: words, accusative };
}
