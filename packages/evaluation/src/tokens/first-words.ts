/**
 * Which tables hold phrases that begin with a word: bit `table % 30` of place `table / 30`. One and the same
 * array for all words of which it is true, since most words begin phrases of few tables.
 */
export type Beginnings = readonly number[];

/** V8 keeps integers of so many bits without a box, whatever pointers it uses. */
const BITS = 30;
const NOWHERE: Beginnings = [];

const byWord = new Map<string, Beginnings>();
let tables = 0;

/** The tables that hold phrases that begin with a word, of whichever language. */
export function beginningsOf(word: string): Beginnings {
  return byWord.get(word) ?? NOWHERE;
}

/** How many tables there are so far: more are made when they are first asked. */
export const tableCount = (): number => tables;

/** A word of which is known in which of the first tables it begins a phrase. */
export interface FirstWord {
  readonly text: string;
  readonly begins: Beginnings;
  /** How many tables there were then. */
  readonly tablesThen: number;
}

/** Whether a table is among them. */
export function holds(begins: Beginnings, { place, bit }: TablePlace): boolean {
  return place < begins.length && ((begins[place] ?? 0) & bit) !== 0;
}

/** Whether phrases of a table begin with a word, which may have been read before the table was made. */
export function beginsIn(word: FirstWord, table: TablePlace): boolean {
  return holds(knows(word, table) ? word.begins : beginningsOf(word.text), table);
}

/** Whether a word was read when a table was there; those of one answer are read at once. */
export function knows({ tablesThen }: FirstWord, { index }: TablePlace): boolean {
  return index < tablesThen;
}

export interface TablePlace {
  readonly index: number;
  readonly place: number;
  readonly bit: number;
}

/** Gives a new table its place, and notes the words that its phrases begin with. */
export function registerTable(words: Iterable<string>): TablePlace {
  const own = { index: tables, place: Math.floor(tables / BITS), bit: 1 << (tables % BITS) };
  tables += 1;
  // words that were in the same tables before are in the same ones from now on
  const grown = new Map<Beginnings, Beginnings>();
  for (const word of words) {
    const known = beginningsOf(word);
    const now = grown.get(known) ?? withTable(known, own);
    grown.set(known, now);
    byWord.set(word, now);
  }
  return own;
}

function withTable(known: Beginnings, { place, bit }: TablePlace): Beginnings {
  const bits = Array.from({ length: place + 1 }, (_, at) => known[at] ?? 0);
  bits[place] = (bits[place] ?? 0) | bit;
  return bits;
}
