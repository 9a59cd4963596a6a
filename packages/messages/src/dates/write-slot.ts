import type { Language } from '@immolab/contracts';
import { textsOf } from '../texts/texts-of.js';
import { startSentence, writeDate } from './write-dates.js';

/** When a viewing is, local to the property, as people write it in a language. */
export interface WrittenSlot {
  /** e.g. `Friday 20 March 2026` */
  readonly date: string;
  /** e.g. `14:00 to 15:00` */
  readonly time: string;
}

/** A viewing's day and hours, each as it stands alone. */
export function writeSlot(
  slot: { readonly date: string; readonly startTime: string; readonly endTime: string },
  language: Language,
): WrittenSlot {
  const { locale, timeSpan } = textsOf(language);
  return {
    date: startSentence(writeDate(slot.date, locale)),
    time: timeSpan(slot.startTime, slot.endTime),
  };
}
