import type { IdiomKind, Idioms } from '../language-table.js';

/**
 * Idioms as they are written in the files beside this one: of each kind its phrases, parted by commas.
 */
export function readIdioms(texts: Readonly<Record<IdiomKind, string>>): Idioms {
  const phrases = (text: string): string[] =>
    text
      .split(',')
      .map((phrase) => phrase.trim().replaceAll(/\s+/g, ' '))
      .filter((phrase) => phrase !== '');
  const { yes, no, willing, unwilling, done, undone, open } = texts;
  return {
    ...{ yes: phrases(yes), no: phrases(no), done: phrases(done), undone: phrases(undone) },
    ...{ willing: phrases(willing), unwilling: phrases(unwilling), open: phrases(open) },
  };
}
