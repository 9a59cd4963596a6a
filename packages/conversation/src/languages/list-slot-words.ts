import type { Language } from '@immolab/contracts';
import { slotWords as german } from './de/slot-words.js';
import type { SlotWordTable } from './define-slot-words.js';
import { slotWords as english } from './en/slot-words.js';
import { slotWords as french } from './fr/slot-words.js';
import { slotWords as dutch } from './nl/slot-words.js';

/** What is said of viewings, by language. */
export const SLOT_WORD_TABLES: Readonly<Record<Language, SlotWordTable>> = {
  de: german,
  fr: french,
  en: english,
  nl: dutch,
};
