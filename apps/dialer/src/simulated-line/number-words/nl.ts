import { spellNumber } from '@immolab/evaluation';
import { isTenthOfMillions, type NumberWords } from './number-words.js';

const spell = (n: number) => spellNumber(n, 'nl');

/** After a final e the joining "en" takes a trema: "drieënhalf". */
function half(whole: number): string {
  if (whole === 0) return 'een half';
  if (whole === 1) return 'anderhalf';
  const unit = spell(whole);
  return unit.endsWith('e') ? `${unit}ënhalf` : `${unit}enhalf`;
}

function millions(n: number): string[] {
  const whole = Math.floor(n / 1_000_000);
  const tenths = (n % 1_000_000) / 100_000;
  const words = [
    `${n / 1_000_000} miljoen`.replace('.', ','),
    `${spell(whole)} komma ${spell(tenths)} miljoen`,
  ];
  if (tenths === 5) words.push(`${half(whole)} miljoen`);
  return words;
}

/** Amounts below ten thousand are counted in hundreds: 3250 is "tweeëndertighonderdvijftig". */
function colloquial(n: number): readonly string[] {
  const words: string[] = [];
  const hundreds = Math.floor(n / 100);
  if (n > 1000 && n < 10_000 && hundreds % 10 !== 0) {
    const rest = n % 100 === 0 ? '' : spell(n % 100);
    words.push(`${spell(hundreds)}honderd${rest}`);
  }
  if (n === 500_000) words.push('een half miljoen');
  if (isTenthOfMillions(n)) words.push(...millions(n));
  return words;
}

export const nl: NumberWords = { half, colloquial, elliptic: () => [] };
