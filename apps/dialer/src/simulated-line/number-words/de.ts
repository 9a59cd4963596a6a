import { spellNumber } from '@immolab/evaluation';
import { isTenthOfMillions, type NumberWords } from './number-words.js';

const spell = (n: number) => spellNumber(n, 'de');

function half(whole: number): string {
  if (whole === 0) return 'ein halbes';
  return whole === 1 ? 'anderthalb' : `${spell(whole)}einhalb`;
}

function millions(n: number): string[] {
  const whole = Math.floor(n / 1_000_000);
  const tenths = (n % 1_000_000) / 100_000;
  const figure = String(n / 1_000_000).replace('.', ',');
  const words = [
    `${spell(whole)} Komma ${spell(tenths)} Millionen`,
    `${figure} Millionen`,
    `${figure} Mio.`,
  ];
  if (tenths === 5) words.push(`${half(whole)} Millionen`);
  return words;
}

/** "zwo" keeps two apart from three on a bad line; "fünfzehnhundert" is said up to 1900 only. */
function colloquial(n: number): readonly string[] {
  const words: string[] = [];
  if (n === 2) words.push('zwo');
  if (n >= 100 && n < 200) words.push(spell(n).replace(/^ein/, ''));
  if (n >= 1000 && n < 2000) words.push(spell(n).replace(/^ein/, ''));
  if (n > 1000 && n < 2000 && n % 100 === 0) words.push(`${spell(n / 100)}hundert`);
  if (n === 500_000) words.push('eine halbe Million');
  if (isTenthOfMillions(n)) words.push(...millions(n));
  return words;
}

export const de: NumberWords = { half, colloquial, elliptic: () => [] };
