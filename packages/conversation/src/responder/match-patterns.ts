import { splitTokens, type Token } from './split-tokens.js';

/**
 * A small pattern language over words, one pattern a line:
 *   `word`        that word             `a|b`         one of them
 *   `do_not|dont` words joined by `_`   `(a|b)`       may be missing
 *   `call~`       words that begin so   `...`         up to three words between
 *   `^` first, `$` last                 begins or ends the clause
 * Matching keeps a set of positions instead of backtracking, so its time is bounded by
 * words x patterns that begin with the word x length of the pattern.
 */
interface Element {
  readonly words: ReadonlySet<string>;
  readonly prefixes: readonly string[];
  readonly gap: boolean;
}

export interface Pattern {
  readonly name: string;
  readonly elements: readonly Element[];
  readonly opens: boolean;
  readonly closes: boolean;
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

/** The ways to write one element: its single words together, each joined alternative on its own. */
function expandElement(source: string): Element[][] {
  if (source === '...') return [[{ words: new Set(), prefixes: [], gap: true }]];
  const optional = source.startsWith('(');
  const body = optional ? source.slice(1, -1) : source;
  const words = new Set<string>();
  const prefixes: string[] = [];
  const ways: Element[][] = [];
  for (const alternative of body.split('|')) {
    const parts = splitTokens(alternative.replaceAll('_', ' ').replaceAll('~', '')).map(
      (token) => token.word,
    );
    const [only, ...more] = parts;
    if (only === undefined) continue;
    if (more.length > 0) {
      ways.push(parts.map((word) => exactly(word)));
    } else if (alternative.endsWith('~')) {
      prefixes.push(only);
    } else {
      words.add(only);
    }
  }
  if (words.size > 0 || prefixes.length > 0) {
    ways.push([{ words, prefixes, gap: false }]);
  }
  if (optional) ways.push([]);
  return ways;
}

function exactly(word: string): Element {
  return { words: new Set([word]), prefixes: [], gap: false };
}

function expandLine(name: string, line: string): Pattern[] {
  let source = line.trim();
  const opens = source.startsWith('^');
  const closes = source.endsWith('$');
  source = source.slice(opens ? 1 : 0, closes ? -1 : undefined).trim();
  let ways: Element[][] = [[]];
  for (const part of source.split(' ').filter((piece) => piece !== '')) {
    const tails = expandElement(part);
    ways = ways.flatMap((head) => tails.map((tail) => [...head, ...tail]));
  }
  return ways
    .filter((elements) => elements.length > 0)
    .map((elements) => ({ name, elements, opens, closes }));
}

/** Compiles tables of patterns; a table is one text with a pattern a line. */
export function indexPatterns(tables: Readonly<Record<string, string>>): PatternIndex {
  const byWord = new Map<string, Pattern[]>();
  const byPrefix: Pattern[] = [];
  for (const [name, table] of Object.entries(tables)) {
    for (const line of table.split('\n').filter((one) => one.trim() !== '')) {
      for (const pattern of expandLine(name, line)) {
        const first = pattern.elements[0];
        if (first === undefined) continue;
        if (first.prefixes.length > 0) byPrefix.push(pattern);
        else {
          for (const word of first.words) {
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

/** Matches at one place; the end of the longest match, or -1. */
function matchAt(pattern: Pattern, tokens: readonly Token[], from: number): number {
  if (pattern.opens && tokens[from]?.opens !== true) return -1;
  let ends = new Set<number>([from]);
  for (const element of pattern.elements) {
    const next = new Set<number>();
    for (const position of ends) {
      if (element.gap) {
        for (let skip = 0; skip <= GAP_WORDS; skip += 1) next.add(position + skip);
        continue;
      }
      const token = tokens[position];
      if (token !== undefined && accepts(element, token.word)) next.add(position + 1);
    }
    if (next.size === 0) return -1;
    ends = next;
  }
  let best = -1;
  for (const end of ends) {
    if (end > tokens.length || end <= best) continue;
    if (pattern.closes && tokens[end] !== undefined && tokens[end]?.opens !== true) continue;
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
