import { foldText } from '../tokens/tokenize.js';
import { eachWay } from './each-way.js';

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
  /** To none: "ask me tomorrow". */
  'open',
] as const;
export type IdiomKind = (typeof IDIOM_KINDS)[number];

/** As they are written in the folder of a language: of each kind its phrases, as `eachWay` reads them. */
export type IdiomTexts = Readonly<Record<IdiomKind, string>>;

/** The kind of each idiom, by its folded words. */
export function readIdioms(texts: IdiomTexts): ReadonlyMap<string, IdiomKind> {
  const kinds = new Map<string, IdiomKind>();
  for (const kind of IDIOM_KINDS)
    for (const phrase of eachWay(texts[kind])) kinds.set(foldText(phrase), kind);
  return kinds;
}
