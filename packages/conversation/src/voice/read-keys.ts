import type { CallBrief, Language } from '@immolab/contracts';
import type { Prompt, ScriptState } from '../script/define-state.js';

const YES_NO: Readonly<Record<Language, readonly [string, string]>> = {
  de: ['Ja', 'Nein'],
  en: ['Yes', 'No'],
  fr: ['Oui', 'Non'],
  nl: ['Ja', 'Nee'],
};

/** As long as any figure that is asked for; more is an accident. */
const MAX_DIGITS = 9;

/**
 * What keys pressed on the telephone say, as the lead's own words: digits for a figure, the place
 * of an option or a viewing, and for a yes or no the 1 and the 2 (also 9 and 0, as some have learnt
 * it). A star and the hash sign end an entry and are no part of it.
 *
 * @param keys `0` to `9`, `*`, `#`, in their order
 * @returns null when they say nothing to what was asked
 */
export function readKeys(brief: CallBrief, state: ScriptState, keys: string): string | null {
  const digits = keys.replace(/[^0-9]/g, '');
  if (digits === '' || digits.length > MAX_DIGITS) return null;
  return readDigits(brief, state, state.awaiting, digits);
}

function readDigits(
  brief: CallBrief,
  { language }: ScriptState,
  prompt: Prompt,
  digits: string,
): string | null {
  const place = Number(digits) - 1;
  switch (prompt.kind) {
    case 'criterion': {
      const criterion = brief.criteria.find(({ id }) => id === prompt.criterionId);
      if (criterion?.type === 'number') return String(Number(digits));
      if (criterion?.type === 'multiple_choice') return criterion.options?.[place] ?? null;
      return criterion?.type === 'yes_no' ? readYesNo(language, digits) : null;
    }
    case 'slots':
      return place >= 0 && place < prompt.slots.length ? ordinal(language, place) : null;
    case 'identity':
    case 'read_back':
    case 'callback_offer':
    case 'review':
      return readYesNo(language, digits);
    case 'language':
      return readYesNo(prompt.language, digits);
    default:
      return null;
  }
}

function readYesNo(language: Language, digits: string): string | null {
  const [yes, no] = YES_NO[language];
  if (digits === '1' || digits === '9') return yes;
  return digits === '2' || digits === '0' ? no : null;
}

const ORDINALS: Readonly<Record<Language, readonly string[]>> = {
  de: ['Der erste', 'Der zweite', 'Der dritte'],
  en: ['The first one', 'The second one', 'The third one'],
  fr: ['Le premier', 'Le deuxième', 'Le troisième'],
  nl: ['De eerste', 'De tweede', 'De derde'],
};

function ordinal(language: Language, place: number): string | null {
  return ORDINALS[language][place] ?? null;
}
