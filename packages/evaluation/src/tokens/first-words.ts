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
function beginningsOf(word: string): Beginnings {
  return byWord.get(word) ?? NOWHERE;
}

/** The words of one answer, which were read together. */
export class ReadWords {
  /** More tables are made when they are first asked: of those these words know nothing. */
  private readonly tables = tables;
  private readonly begins: number[] = [];

  /** In which tables a word begins phrases, which is one of these from now on. */
  add(word: string): Beginnings {
    const begins = beginningsOf(word);
    for (let place = 0; place < begins.length; place += 1)
      this.begins[place] = (this.begins[place] ?? 0) | (begins[place] ?? 0);
    return begins;
  }

  knows({ index }: TablePlace): boolean {
    return index < this.tables;
  }

  /** Whether none of them begins a phrase of a table that they know. */
  lack(table: TablePlace): boolean {
    return this.knows(table) && !holds(this.begins, table);
  }
}

/** A word that was read in an answer. */
export interface FirstWord {
  readonly text: string;
  readonly begins: Beginnings;
  readonly readWith: ReadWords;
}

/** Whether a table is among them. */
export function holds(begins: Beginnings, { place, bit }: TablePlace): boolean {
  return place < begins.length && ((begins[place] ?? 0) & bit) !== 0;
}

/** Whether phrases of a table begin with a word, which may have been read before the table was made. */
export function beginsIn({ text, begins, readWith }: FirstWord, table: TablePlace): boolean {
  return holds(readWith.knows(table) ? begins : beginningsOf(text), table);
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
