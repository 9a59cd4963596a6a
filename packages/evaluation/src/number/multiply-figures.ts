import type { CompiledLanguage } from '../languages/compiled-language.js';
import { spanAt, type Token } from '../tokens/token.js';
import type { Figure } from './reading/figure.js';

/**
 * "Half of 6000" is 3000, and "twice two thousand" 4000: with what stands right before it a figure is another. "A
 * quarter of a million" is one already.
 */
export function multiplyFigures(
  figures: readonly Figure[],
  tokens: readonly Token[],
  { multiples }: CompiledLanguage,
): readonly Figure[] {
  const found = multiples
    .findAll(tokens)
    .filter(({ to }) => figures.some((figure) => figure.from === to));
  if (found.length === 0) return figures;
  return figures.flatMap((figure) => {
    // the "two" of "two thirds of 6000"
    if (found.some(({ from, to }) => from < figure.to && figure.from < to)) return [];
    const before = found.find(({ to }) => to === figure.from);
    if (!before) return [figure];
    const { start, end } = spanAt(tokens, before.from, figure.to);
    const value = figure.value * before.tag;
    return [{ ...figure, value, elliptic: null, from: before.from, start, end }];
  });
}
