import type { CorpusSentence } from './lines.js';

/** The sentences of one language from one source. */
export interface Cell {
  readonly source: string;
  readonly language: string;
  readonly sentences: number;
  /** Those in which exactly the figures were found that are in them. */
  readonly exact: number;
  /** Percent of sentences that the best existing engine gets; null where none is known. */
  readonly best: number | null;
}

export interface Whole {
  /** In percent of the sentences for which the best engine is known. */
  readonly ours: number;
  readonly best: number;
}

/** A source is the family of its files: `ms-spec-currency` and `ms-spec-number` are one. */
const FAMILIES: readonly { readonly prefix: string; readonly name: string }[] = [
  { prefix: 'ms-spec-', name: 'Microsoft' },
  { prefix: 'duckling-', name: 'Duckling' },
];

/** Measured before this engine was written: of several, the one with most exact sets of figures. */
const BEST: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  Microsoft: { en: 86, fr: 80, de: 55, nl: 39 },
  Duckling: { en: 81, fr: 92, de: 79, nl: 81 },
};

type Extract = (text: string, language: string) => readonly number[];

/** Cells in the order of the file. */
export function tallyCells(sentences: readonly CorpusSentence[], extract: Extract): Cell[] {
  const cells = new Map<string, Cell>();
  for (const { source: file, lang: language, text, numbers } of sentences) {
    const source = FAMILIES.find(({ prefix }) => file.startsWith(prefix))?.name ?? file;
    const key = `${source} ${language}`;
    const best = BEST[source]?.[language] ?? null;
    const cell = cells.get(key) ?? { source, language, sentences: 0, exact: 0, best };
    const exact = cell.exact + (isSameSet(extract(text, language), numbers) ? 1 : 0);
    cells.set(key, { ...cell, sentences: cell.sentences + 1, exact });
  }
  return [...cells.values()];
}

/** Null when no cell has a known best engine. */
export function tallyWhole(cells: readonly Cell[]): Whole | null {
  let [sentences, exact, best] = [0, 0, 0];
  for (const cell of cells) {
    if (cell.best === null) continue;
    sentences += cell.sentences;
    exact += cell.exact;
    best += (cell.best / 100) * cell.sentences;
  }
  if (sentences === 0) return null;
  return { ours: (100 * exact) / sentences, best: (100 * best) / sentences };
}

/** Shares such as a third are written with as many places as somebody liked. */
const TOLERANCE = 1e-9;

/** The same figures as often, in whatever order. */
function isSameSet(found: readonly number[], wanted: readonly number[]): boolean {
  if (found.length !== wanted.length) return false;
  const sorted = wanted.toSorted((a, b) => a - b);
  return found
    .toSorted((a, b) => a - b)
    .every((figure, index) => {
      const other = sorted[index] ?? Number.NaN;
      return Math.abs(figure - other) <= TOLERANCE * Math.max(1, Math.abs(other));
    });
}
