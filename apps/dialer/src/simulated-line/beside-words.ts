import type { Templates } from './sentences/sentence-table.js';

/**
 * The templates that never say all the expected words, whichever of their alternatives is chosen:
 * the sandbox's judge passes a text answer that holds them, in any order and with any ending.
 */
export function besideWords(templates: Templates, expected: string): string[] {
  const all = wordsOf(expected);
  const long = all.filter((word) => word.length > 3);
  const wanted = long.length > 0 ? long : all;
  return templates.filter((template) => {
    const said = wordsOf(template);
    return wanted.length === 0 || !wanted.every((word) => said.some((one) => one.startsWith(word)));
  });
}

/** Lower case and without accents, as the judge compares. */
function wordsOf(text: string): string[] {
  const folded = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const plain = folded.replaceAll('ß', 'ss').replaceAll('œ', 'oe').replaceAll('æ', 'ae');
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}
