/** Words for one thing that an option may name. */
export interface Synonyms {
  /** As options name it, and answers too. */
  readonly names: readonly string[];
  /** What only answers call it: "on the outskirts" of suburbs. */
  readonly also: readonly string[];
}

const split = (text: string): string[] =>
  text
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');

/**
 * Synonyms as they are written in the folder of a language: a paragraph each, in its first line what options
 * and answers call the thing, below it what answers alone call it; parted by commas.
 */
export function readSynonyms(text: string): readonly Synonyms[] {
  return text
    .trim()
    .split('\n\n')
    .map((paragraph) => {
      const [names = '', ...also] = paragraph.trim().split('\n');
      return { names: split(names), also: split(also.join(',')) };
    });
}
