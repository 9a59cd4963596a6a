import type { Sentence } from './vocabulary.js';

/** A word that is heard to more than this part of it counts as said. */
const ENOUGH = 0.6;

/**
 * The words of a sentence that are said between two of its frames. Where a word ends is not known, so
 * its time is taken to go with its letters.
 */
export function takeWords({ text, length }: Sentence, from: number, to: number): string {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const letters = words.map((word) => word.length + 1);
  const total = letters.reduce((sum, count) => sum + count, 0);
  let start = 0;
  const said = words.filter((_, index) => {
    const end = start + ((letters[index] ?? 0) * length) / total;
    const heard = Math.min(end, to) - Math.max(start, from);
    const isSaid = heard > ENOUGH * (end - start);
    start = end;
    return isSaid;
  });
  return said.join(' ');
}
