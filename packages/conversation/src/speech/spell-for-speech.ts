import type { Language } from '@immolab/contracts';
import { spellNumber } from '@immolab/evaluation';

/** Digits with the separators between thousands that our own texts write. */
const FIGURE = /\d{1,3}(?:[ '.,]\d{3})+(?!\d|[.,]\d)|\d+/g;

const MAX_FIGURE = 999_999_999;
/** Shorter figures (dates, house numbers, times) are read rightly by any synthesiser. */
const SHORTEST_SPELLED = 1_000;

/**
 * A text as a synthesiser should get it: amounts that it could misread become words ("3'100" is
 * "dreitausendeinhundert"). The transcript keeps the usual spelling. Linear in the text.
 */
export function spellForSpeech(text: string, language: Language): string {
  return text.replace(FIGURE, (written) => {
    const digits = written.replace(/[^0-9]/g, '');
    const grouped = digits.length < written.length;
    const value = Number(digits);
    // An ungrouped figure may be a postcode or a year.
    if (!grouped || value < SHORTEST_SPELLED || value > MAX_FIGURE) return written;
    return spellNumber(value, language);
  });
}
