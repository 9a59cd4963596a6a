import { foldWord } from '../tokens/fold.js';

const YES = new Set(['yes', 'true', 'ja', 'oui', 'si', 'jo', 'wahr', 'vrai', 'waar']);
const NO = new Set([
  'no',
  'false',
  'nein',
  'non',
  'nee',
  'neen',
  'nei',
  'falsch',
  'faux',
  'onwaar',
]);

/**
 * The expected value of a yes/no criterion: a yes or no in any supported language, true or false.
 * Null for all else: "1" and "y" are as likely a slip as a yes.
 */
export function readExpectedYesNo(text: string): boolean | null {
  // "Oui !" is written with a space
  const word = foldWord(text.trim()).replace(/[.!]$/, '').trim();
  if (YES.has(word)) return true;
  return NO.has(word) ? false : null;
}
