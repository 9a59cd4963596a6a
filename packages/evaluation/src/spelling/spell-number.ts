import type { Language } from '@immolab/contracts';
import { spellDutch } from './spell-dutch.js';
import { spellEnglish } from './spell-english.js';
import { spellFrench } from './spell-french.js';
import { spellGerman } from './spell-german.js';

/** How a region says figures: `CH` and `BE` septante and nonante, `CH` huitante. */
export type SpellingVariant = 'CH' | 'BE' | 'FR';

/**
 * A figure as people say it: 3250 is `dreitausendzweihundertfünfzig`. Negative figures and
 * fractions are said with the language's words for minus and the decimal point.
 * @param n any finite number below 10^15
 */
export function spellNumber(
  n: number,
  language: Language,
  variant: SpellingVariant = 'FR',
): string {
  if (!Number.isFinite(n) || Math.abs(n) >= 1e15) return String(n);
  const speller = SPELLERS[language];
  const [whole = '0', decimals] = decimalParts(Math.abs(n));
  const sign = n < 0 ? `${speller.minus} ` : '';
  const spelled = sign + speller.whole(Number(whole), variant);
  if (!decimals) return spelled;
  const digits = [...decimals].map((digit) => speller.whole(Number(digit), variant));
  return `${spelled} ${speller.point} ${digits.join(' ')}`;
}

function decimalParts(n: number): string[] {
  return n
    .toFixed(6)
    .replace(/0{1,6}$/, '')
    .split('.');
}

interface Speller {
  readonly minus: string;
  readonly point: string;
  whole(n: number, variant: SpellingVariant): string;
}

const SPELLERS: Readonly<Record<Language, Speller>> = {
  de: { minus: 'minus', point: 'Komma', whole: spellGerman },
  fr: { minus: 'moins', point: 'virgule', whole: spellFrench },
  en: { minus: 'minus', point: 'point', whole: spellEnglish },
  nl: { minus: 'min', point: 'komma', whole: spellDutch },
};
