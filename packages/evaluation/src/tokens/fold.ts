const COMBINING_MARKS = /\p{M}/gu;

const LETTER_SPELLINGS: readonly (readonly [string, string])[] = [
  ['ß', 'ss'],
  ['œ', 'oe'],
  ['æ', 'ae'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['ı', 'i'],
];

function isPlainAscii(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) if (text.charCodeAt(i) > 127) return false;
  return true;
}

/**
 * Folds a word to the form in which the tables are compared: lower case, no accents, ß as ss,
 * full-width letters and digits as plain ones. Never throws, whatever the text holds.
 */
export function foldWord(text: string): string {
  if (isPlainAscii(text)) return text.toLowerCase();
  let folded = text.normalize('NFKD').toLowerCase().replace(COMBINING_MARKS, '');
  for (const [from, to] of LETTER_SPELLINGS) {
    if (folded.includes(from)) folded = folded.replaceAll(from, to);
  }
  return folded;
}
