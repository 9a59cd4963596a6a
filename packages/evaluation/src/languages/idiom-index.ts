import { eachWay, type Family, firstWordsOf, readFamilies } from './phrase-families.js';

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
  /** Not done yet, and meant to be: "that's the plan". */
  'planned',
  /** To what is asked of one, and holds for two: "both of us". */
  'both',
  /** To none: "ask me tomorrow". */
  'open',
] as const;
export type IdiomKind = (typeof IDIOM_KINDS)[number];

/** As they are written in the folder of a language: of each kind its families, as `readFamilies` reads them. */
export type IdiomTexts = Readonly<Record<IdiomKind, string>>;

/** The idioms that begin with one and the same word. */
interface Beginning {
  /** What of them has not been written out yet. */
  readonly families: (readonly [Family, IdiomKind])[];
  readonly kinds: Map<string, IdiomKind>;
}

/** Finds the kind of an idiom. Those of a first word are written out when an answer first begins with it. */
export class IdiomIndex {
  private readonly byFirstWord = new Map<string, Beginning>();

  constructor(texts: IdiomTexts) {
    for (const kind of IDIOM_KINDS)
      for (const family of readFamilies(texts[kind])) this.add(family, kind);
  }

  private add(family: Family, kind: IdiomKind): void {
    for (const word of firstWordsOf(family)) {
      const known = this.byFirstWord.get(word);
      if (known) known.families.push([family, kind]);
      else this.byFirstWord.set(word, { families: [[family, kind]], kinds: new Map() });
    }
  }

  /**
   * @param first word of the answer
   * @param answer all of its words, folded, with one blank between them
   */
  kindOf(first: string, answer: string): IdiomKind | undefined {
    const beginning = this.byFirstWord.get(first);
    if (!beginning) return undefined;
    if (beginning.families.length > 0) writeOut(beginning, first);
    return beginning.kinds.get(answer);
  }
}

function writeOut({ families, kinds }: Beginning, first: string): void {
  // what is listed last counts
  for (const [family, kind] of families.splice(0))
    for (const phrase of eachWay(family)) if (isFirst(first, phrase)) kinds.set(phrase, kind);
}

const isFirst = (word: string, phrase: string): boolean =>
  phrase === word || phrase.startsWith(`${word} `);
