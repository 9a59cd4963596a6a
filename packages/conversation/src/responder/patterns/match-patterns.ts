import { splitTokens, type Token } from './split-tokens.js';

/**
 * A small pattern language over words, one pattern a line:
 *   `word`        that word             `a|b`         one of them
 *   `do_not|dont` words joined by `_`   `(a|b)`       may be missing
 *   `call~`       words that begin so   `...`         up to three words between
 *   `^` first, `$` last                 begins or ends the clause; `^^` and `$$` the utterance
 * Matching keeps a set of positions instead of backtracking, so its time is bounded by
 * words x patterns that begin with the word x length of the pattern.
 */
interface Element {
  readonly words: ReadonlySet<string>;
  readonly prefixes: readonly string[];
  /** Alternatives of several words. */
  readonly runs: readonly (readonly string[])[];
  readonly optional: boolean;
  readonly gap: boolean;
}

type Anchor = 'utterance' | 'clause' | null;

export interface Pattern {
  readonly name: string;
  readonly elements: readonly Element[];
  readonly opens: Anchor;
  readonly closes: Anchor;
}

export interface PatternIndex {
  readonly byWord: ReadonlyMap<string, readonly Pattern[]>;
  readonly byPrefix: readonly Pattern[];
}

export interface PatternMatch {
  readonly name: string;
  /** Indexes of tokens, end exclusive. */
  readonly from: number;
  readonly to: number;
}

const GAP_WORDS = 3;

function readElement(source: string): Element {
  const words = new Set<string>();
  const prefixes: string[] = [];
  const runs: string[][] = [];
  const optional = source.startsWith('(');
  const body = optional ? source.slice(1, -1) : source;
  if (source === '...') return { words, prefixes, runs, optional, gap: true };
  for (const alternative of body.split('|')) {
    const parts = splitTokens(alternative.replaceAll('_', ' ')).map((token) => token.word);
    const [only, ...more] = parts;
    if (only === undefined) continue;
    if (more.length > 0) runs.push(parts);
    else if (alternative.endsWith('~')) prefixes.push(only);
    else words.add(only);
  }
  return { words, prefixes, runs, optional, gap: false };
}

/** A line is one pattern, or several: a leading element that may be missing is also left out. */
function readLine(name: string, line: string): Pattern[] {
  const pieces = line.split(' ').filter((piece) => piece !== '');
  const anchor = (piece: string | undefined, sign: string): Anchor => {
    if (piece === sign) return 'clause';
    return piece === sign + sign ? 'utterance' : null;
  };
  const opens = anchor(pieces[0], '^');
  const closes = anchor(pieces.at(-1), '$');
  const elements = pieces
    .slice(opens === null ? 0 : 1, closes === null ? undefined : -1)
    .map(readElement);
  const patterns: Pattern[] = [];
  for (let from = 0; from < elements.length; from += 1) {
    patterns.push({ name, elements: elements.slice(from), opens, closes });
    if (elements[from]?.optional !== true) break;
  }
  return patterns;
}

/** Compiles tables of patterns; a table is one text with a pattern a line. */
export function indexPatterns(tables: Readonly<Record<string, string>>): PatternIndex {
  const byWord = new Map<string, Pattern[]>();
  const byPrefix: Pattern[] = [];
  for (const [name, table] of Object.entries(tables)) {
    for (const line of table.split('\n').filter((one) => one.trim() !== '')) {
      for (const pattern of readLine(name, line)) {
        const first = pattern.elements[0];
        if (first === undefined) continue;
        if (first.prefixes.length > 0) byPrefix.push(pattern);
        else {
          for (const word of new Set([
            ...first.words,
            ...first.runs.flatMap((run) => run.slice(0, 1)),
          ])) {
            const bucket = byWord.get(word);
            if (bucket === undefined) byWord.set(word, [pattern]);
            else bucket.push(pattern);
          }
        }
      }
    }
  }
  return { byWord, byPrefix };
}

function accepts(element: Element, word: string): boolean {
  return element.words.has(word) || element.prefixes.some((prefix) => word.startsWith(prefix));
}

/** The positions after an element that begins at one position. */
function advance(element: Element, tokens: readonly Token[], position: number): number[] {
  if (element.gap) return Array.from({ length: GAP_WORDS + 1 }, (_, skip) => position + skip);
  const ends = element.optional ? [position] : [];
  const word = tokens[position]?.word;
  if (word === undefined) return ends;
  if (accepts(element, word)) ends.push(position + 1);
  for (const run of element.runs) {
    if (run.every((part, at) => tokens[position + at]?.word === part))
      ends.push(position + run.length);
  }
  return ends;
}

/** Matches at one place; the end of the longest match, or -1. */
function matchAt(pattern: Pattern, tokens: readonly Token[], from: number): number {
  if (pattern.opens !== null && tokens[from]?.opens !== true) return -1;
  if (pattern.opens === 'utterance' && from > 0) return -1;
  let ends = new Set<number>([from]);
  for (const element of pattern.elements) {
    const next = new Set<number>();
    for (const position of ends) {
      for (const end of advance(element, tokens, position)) next.add(end);
    }
    if (next.size === 0) return -1;
    ends = next;
  }
  let best = -1;
  for (const end of ends) {
    if (end > tokens.length || end <= best) continue;
    const after = tokens[end];
    if (pattern.closes === 'clause' && after !== undefined && !after.opens) continue;
    if (pattern.closes === 'utterance' && after !== undefined) continue;
    best = end;
  }
  return best;
}

export function matchPatterns(index: PatternIndex, tokens: readonly Token[]): PatternMatch[] {
  const found: PatternMatch[] = [];
  for (const [position, token] of tokens.entries()) {
    const candidates = [...(index.byWord.get(token.word) ?? []), ...index.byPrefix];
    for (const pattern of candidates) {
      const to = matchAt(pattern, tokens, position);
      if (to > position) found.push({ name: pattern.name, from: position, to });
    }
  }
  return found;
}
