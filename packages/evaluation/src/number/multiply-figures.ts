import { spanAt, type Token } from '../tokens/token.js';
import type { NumberQuestion } from './number-question.js';
import type { Figure } from './reading/figure.js';

/**
 * "Half of 6000" is 3000, "twice two thousand" 4000, and "20 percent of 400,000" 80,000: with what stands right
 * before it a figure is another. "A quarter of a million" is one already, and who is asked for a percentage has
 * said it.
 */
export function multiplyFigures(
  figures: readonly Figure[],
  tokens: readonly Token[],
  { language, topic }: Pick<NumberQuestion, 'language' | 'topic'>,
): readonly Figure[] {
  const found = language.multiples
    .findAll(tokens)
    .filter(({ to }) => figures.some((figure) => figure.from === to));
  if (found.length === 0 || topic.percent) return figures;
  const isShare = ({ kind }: Figure) => kind === 'percent';
  return figures.flatMap((figure) => {
    // the "two" of "two thirds of 6000", the "20" of "20 percent of 6000"
    const isPart = found.some(
      ({ from, to }) =>
        (from < figure.to && figure.from < to) || (isShare(figure) && figure.to === from),
    );
    if (isPart) return [];
    const before = found.find(({ to }) => to === figure.from);
    if (!before) return [figure];
    const share = figures.find((one) => isShare(one) && one.to === before.from);
    const from = share?.from ?? before.from;
    const { start, end } = spanAt(tokens, from, figure.to);
    const value = figure.value * before.tag * (share?.value ?? 1);
    return [{ ...figure, value, elliptic: null, from, start, end }];
  });
}
