import { spellNumber } from '@immolab/evaluation';
import { isTenthOfMillions, type NumberWords } from './number-words.js';

/** None of the figures below is between 70 and 99, so the country does not matter here. */
const spell = (n: number) => spellNumber(n, 'fr');

function half(whole: number): string {
  return whole === 0 ? 'un demi' : `${spell(whole)} et demi`;
}

function colloquial(n: number): readonly string[] {
  const words: string[] = [];
  if (n > 1000 && n < 1700 && n % 100 === 0) words.push(`${spell(n / 100)} cents`);
  if (n === 500_000) words.push('un demi-million');
  if (isTenthOfMillions(n)) {
    words.push(`${n / 1_000_000} million${n >= 2_000_000 ? 's' : ''}`.replace('.', ','));
  }
  return words;
}

/** "trois mille deux" for 3200 and "deux millions cinq" for 2.5 million are everyday for money. */
function elliptic(n: number): readonly string[] {
  // 3100 is "trois mille cent": "trois mille un" would be 3001.
  if (n > 2000 && n < 10_000 && n % 100 === 0 && n % 1000 > 100) {
    return [`${spell(Math.floor(n / 1000))} mille ${spell((n % 1000) / 100)}`];
  }
  if (!isTenthOfMillions(n) || n % 1_000_000 === 100_000) return [];
  const tenths = (n % 1_000_000) / 100_000;
  const millions = spell(n - (n % 1_000_000));
  const words = [`${millions} ${spell(tenths)}`];
  if (tenths === 5) words.push(`${millions} et demi`);
  return words;
}

export const fr: NumberWords = { half, colloquial, elliptic };
