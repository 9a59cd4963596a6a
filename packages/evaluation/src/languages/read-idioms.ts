/** What a whole answer means that has neither a yes nor a no in it. */
export const IDIOM_KINDS = [
  /** To any question: "goes without saying", "not a chance". */
  'yes',
  'no',
  /** To a question for what somebody would do: "works for me", "too far for me". */
  'willing',
  'unwilling',
  /** To a question for what is done by now: "all sorted", "still working on it". */
  'done',
  'undone',
  /** To none: "ask me tomorrow". */
  'open',
] as const;
export type IdiomKind = (typeof IDIOM_KINDS)[number];
export type Idioms = Readonly<Record<IdiomKind, readonly string[]>>;

/**
 * Idioms as they are written in the folder of a language: of each kind its phrases, parted by commas.
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
