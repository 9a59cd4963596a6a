import { foldText } from '../tokens/tokenize.js';

/** Phrases that are said in several ways: of each stretch of one, its ways. */
export type Family = readonly (readonly string[])[];

const BLANKS = /\s+/;

const joined = (words: string, more: string): string =>
  words === '' || more === '' ? words + more : `${words} ${more}`;

/** Words with no blank between them but in braces: "{hab|habe}", "sieht's", "{das ist|isch}". */
function stretchesOf(phrase: string): string[] {
  const stretches: string[] = [];
  let begun = '';
  for (const word of phrase.trim().split(BLANKS)) {
    begun = joined(begun, word);
    if (begun.lastIndexOf('{') > begun.lastIndexOf('}')) continue;
    if (begun !== '') stretches.push(begun);
    begun = '';
  }
  return stretches;
}

function waysOf(stretch: string): string[] {
  const open = stretch.indexOf('{');
  const close = stretch.indexOf('}', open);
  if (open < 0 || close < 0) return [stretch];
  const before = stretch.slice(0, open);
  const behind = stretch.slice(close + 1);
  const ways = stretch.slice(open + 1, close).split('|');
  return ways.flatMap((way) => waysOf(`${before}${way}${behind}`));
}

/**
 * Families of phrases, folded: "{hab|habe} ich {schon|}" stands for four. Of many idioms each person, dialect and
 * particle has its own, and a list of them all would hide which are one family.
 *
 * @param text families parted by commas; ways parted by "|", of which one may be empty
 */
export function readFamilies(text: string): Family[] {
  // a few hundred stretches stand for thousands of phrases, and the lead waits while they are folded
  const known = new Map<string, readonly string[]>();
  const foldedWaysOf = (stretch: string): readonly string[] => {
    const folded = known.get(stretch) ?? waysOf(stretch).map(foldText);
    known.set(stretch, folded);
    return folded;
  };
  return text.split(',').flatMap((written) => {
    const stretches = stretchesOf(written);
    return stretches.length === 0 ? [] : [stretches.map(foldedWaysOf)];
  });
}

/** The words that a family's phrases begin with. */
export function firstWordsOf(family: Family): Set<string> {
  const words = new Set<string>();
  for (const ways of family) {
    for (const way of ways) words.add(way.split(' ', 1)[0] ?? '');
    // where the first stretch may be left out, the next one begins
    if (!words.delete('')) break;
  }
  return words;
}

/** Each phrase of a family. */
export function eachWay(family: Family): readonly string[] {
  return family
    .reduce<readonly string[]>(
      (begun, ways) => begun.flatMap((words) => ways.map((way) => joined(words, way))),
      [''],
    )
    .filter((phrase) => phrase !== '');
}

/** All phrases of families, as {@link readFamilies} reads each. */
export const phrasesOf = (families: readonly string[]): readonly string[] =>
  families.flatMap((family) => readFamilies(family).flatMap(eachWay));
