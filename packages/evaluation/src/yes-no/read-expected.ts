import { foldWord } from '../tokens/fold.js';

const YES = new Set(['yes', 'y', 'true', 'ja', 'oui', 'si', 'jo', '1', 'wahr', 'vrai', 'waar']);
const NO = new Set([
  'no',
  'n',
  'false',
  'nein',
  'non',
  'nee',
  'neen',
  'nei',
  '0',
  'falsch',
  'faux',
  'onwaar',
]);

/** The expected value of a yes/no criterion, in any supported language; null when it is neither. */
export function readExpectedYesNo(text: string): boolean | null {
  const word = foldWord(text.trim()).replace(/[.!]$/, '');
  if (YES.has(word)) return true;
  return NO.has(word) ? false : null;
}
