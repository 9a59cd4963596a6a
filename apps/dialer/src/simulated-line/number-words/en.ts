import { spellNumber } from '@immolab/evaluation';
import { isTenthOfMillions, type NumberWords } from './number-words.js';

const spell = (n: number) => spellNumber(n, 'en');

function half(whole: number): string {
  return whole === 0 ? 'a half' : `${spell(whole)} and a half`;
}

function millions(n: number): string[] {
  const whole = Math.floor(n / 1_000_000);
  const tenths = (n % 1_000_000) / 100_000;
  const words = [`${n / 1_000_000} million`, `${spell(whole)} point ${spell(tenths)} million`];
  if (tenths === 5) words.push(`${half(whole)} million`);
  return words;
}

function colloquial(n: number): readonly string[] {
  const words: string[] = [];
  if (n > 1000 && n < 10_000 && n % 100 === 0 && n % 1000 !== 0) {
    words.push(`${spell(n / 100)} hundred`);
  }
  if (n >= 10_000 && n < 1_000_000 && n % 1000 === 0) {
    words.push(`${n / 1000}k`, `${n / 1000} thousand`);
  }
  if (n === 500_000) words.push('half a million');
  if (isTenthOfMillions(n)) words.push(...millions(n));
  return words;
}

/** "thirty-two fifty" */
function elliptic(n: number): readonly string[] {
  const hundreds = Math.floor(n / 100);
  const rest = n % 100;
  if (n <= 1000 || n >= 10_000 || rest < 10 || hundreds % 10 === 0) return [];
  return [`${spell(hundreds)} ${spell(rest)}`];
}

export const en: NumberWords = { half, colloquial, elliptic };
