import type { Synonyms } from '../language-table.js';

const split = (text: string): string[] =>
  text
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');

/**
 * Synonyms as they are written in the files beside this one: a paragraph each, in its first line what options
 * and answers call the thing, below it what answers alone call it; parted by commas.
 */
export function readSynonyms(text: string): readonly Synonyms[] {
  return text
    .trim()
    .split(/\n[ \t]*\n/)
    .map((paragraph) => {
      const [names = '', ...also] = paragraph.trim().split('\n');
      return { names: split(names), also: split(also.join(',')) };
    });
}
