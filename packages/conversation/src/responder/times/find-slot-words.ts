import type { Language } from '@immolab/contracts';
import { SLOT_WORDS, type SlotWord } from '../../languages/define-slot-words.js';
import { SLOT_WORD_TABLES } from '../../languages/list-slot-words.js';
import {
  indexPatterns,
  matchPatterns,
  type PatternIndex,
  type PatternMatch,
} from '../patterns/match-patterns.js';
import type { Understood } from '../understand.js';

/** What an utterance says of viewings, besides days and times. */
export interface SlotWords {
  has(...words: readonly SlotWord[]): boolean;
  /** Where it is said, in tokens. */
  placesOf(word: SlotWord): readonly PatternMatch[];
}

const indexes = new Map<Language, PatternIndex>();

/** Compiled at the first use and kept; the tables do not change. */
function indexOf(language: Language): PatternIndex {
  const known = indexes.get(language);
  if (known !== undefined) return known;
  const tables = SLOT_WORD_TABLES[language];
  const index = indexPatterns(
    Object.fromEntries(SLOT_WORDS.map((word) => [word, tables[word]] as const)),
  );
  indexes.set(language, index);
  return index;
}

const found = new WeakMap<Understood, SlotWords>();

/** Found once an utterance, however many rules ask. */
export function findSlotWords(said: Understood): SlotWords {
  const known = found.get(said);
  if (known !== undefined) return known;
  const words = matchWords(said);
  found.set(said, words);
  return words;
}

function matchWords({ tokens, language }: Understood): SlotWords {
  const matches = matchPatterns(indexOf(language), tokens);
  const names = new Set(matches.map(({ name }) => name));
  return {
    has: (...words) => words.some((word) => names.has(word)),
    placesOf: (word) => matches.filter(({ name }) => name === word),
  };
}
