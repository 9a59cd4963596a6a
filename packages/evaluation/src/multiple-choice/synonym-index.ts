import type { Synonyms } from '../languages/read-synonyms.js';
import type { Token } from '../tokens/token.js';
import { tokenize } from '../tokens/tokenize.js';
import { spelledOnce } from './spelled-once.js';

/** Shorter words are other words by chance when they end otherwise. */
const SHORTEST_STEM = 5;
/** By which a word of these languages is inflected; a "contract" is no "contractor". */
const ENDINGS = new Set(['', ...'e s n r m t d x es en er em ed de te ne'.split(' ')]);
/** Of a word, by which phrases are found. */
const KEY_LENGTH = 4;

/** What an entry of the table is meant by. */
export interface Sense {
  /** Place of the line. */
  readonly line: number;
  /** Options are called so, and not answers alone. */
  readonly isName: boolean;
}

/** Where a text says something of the table (token indices, end exclusive). */
export interface SenseMatch {
  readonly senses: readonly Sense[];
  readonly from: number;
  readonly to: number;
}

interface Phrase {
  readonly words: readonly string[];
  readonly senses: Sense[];
}

const beginning = (word: string): string => word.slice(0, KEY_LENGTH);

/** By its first two words, or its only one: hundreds of phrases begin with one and the same word. */
const keyOf = (first: string, second: string | undefined): string =>
  second === undefined ? beginning(first) : `${beginning(first)} ${beginning(second)}`;

/** The same word but for its ending. */
function isForm(a: string, b: string): boolean {
  if (a === b) return true;
  const shorter = Math.min(a.length, b.length);
  let common = 0;
  while (common < shorter && a[common] === b[common]) common += 1;
  return common >= SHORTEST_STEM && ENDINGS.has(a.slice(common)) && ENDINGS.has(b.slice(common));
}

/** Finds what things are called, however the words end. Takes words in their one spelling (`spelledOnce`). */
export class SynonymIndex {
  private readonly byKey = new Map<string, Phrase[]>();

  constructor(lines: readonly Synonyms[]) {
    const known = new Map<string, Phrase>();
    lines.forEach(({ names, also }, line) => {
      this.add(names, { line, isName: true }, known);
      this.add(also, { line, isName: false }, known);
    });
  }

  /** @param known what was added before, by its words */
  private add(texts: readonly string[], sense: Sense, known: Map<string, Phrase>): void {
    for (const text of texts) {
      const words = spelledOnce(tokenize(text)).map(({ text }) => text);
      const [first, second] = words;
      if (first === undefined) continue;
      const written = words.join(' ');
      const before = known.get(written);
      if (before) {
        before.senses.push(sense);
        continue;
      }
      const phrase = { words, senses: [sense] };
      known.set(written, phrase);
      const key = keyOf(first, second);
      const alike = this.byKey.get(key);
      if (alike) alike.push(phrase);
      else this.byKey.set(key, [phrase]);
    }
  }

  /** The lines that an option names: no option is called what answers alone say. */
  linesIn(option: string): ReadonlySet<number> {
    const named = this.find(spelledOnce(tokenize(option)), namesOf);
    return new Set(named.flatMap(({ senses }) => senses.map(({ line }) => line)));
  }

  /** Every phrase from left to right; a longer one hides those inside it, and a word its other forms. */
  findAll(tokens: readonly Token[]): SenseMatch[] {
    return this.find(tokens, ({ senses }) => senses);
  }

  /** @param sensesOf what is looked for: a phrase that has none of it is not there */
  private find(tokens: readonly Token[], sensesOf: SensesOf): SenseMatch[] {
    const found: SenseMatch[] = [];
    let at = 0;
    while (at < tokens.length) {
      const phrase = this.phraseAt(tokens, at, sensesOf);
      if (phrase === null) {
        at += 1;
        continue;
      }
      const to = at + phrase.words.length;
      found.push({ senses: sensesOf(phrase), from: at, to });
      at = to;
    }
    return found;
  }

  private phraseAt(tokens: readonly Token[], at: number, sensesOf: SensesOf): Phrase | null {
    const first = tokens[at]?.text;
    const second = tokens[at + 1]?.text;
    if (first === undefined) return null;
    const longest = (key: string) => longestOf(this.byKey.get(key) ?? [], tokens, at, sensesOf);
    const longer = second === undefined ? null : longest(keyOf(first, second));
    return longer ?? longest(keyOf(first, undefined));
  }
}

type SensesOf = (phrase: Phrase) => readonly Sense[];

const namesOf: SensesOf = ({ senses }) => senses.filter(({ isName }) => isName);

/** The longest of the phrases that stands at a place; of two alike the one whose words end as they were said. */
function longestOf(
  phrases: readonly Phrase[],
  tokens: readonly Token[],
  at: number,
  sensesOf: SensesOf,
): Phrase | null {
  let best: Phrase | null = null;
  let bestExact = -1;
  for (const phrase of phrases) {
    const { words } = phrase;
    if (best !== null && words.length < best.words.length) continue;
    let exact = 0;
    const isThere = words.every((word, place) => {
      const said = tokens[at + place]?.text;
      if (said === word) exact += 1;
      return said !== undefined && isForm(word, said);
    });
    if (!isThere || sensesOf(phrase).length === 0) continue;
    if (best !== null && words.length === best.words.length && exact <= bestExact) continue;
    best = phrase;
    bestExact = exact;
  }
  return best;
}
