import { bounded, type Interval, type IntervalContext } from './read-intervals.js';
import type { Figure } from './reading/figure.js';
import { rentsOf } from './settle-figures.js';

/** "We pay 2600 now and look for something cheaper": less than the one figure that is named, and not it. */
export function lessThanNow(
  intervals: readonly Interval[],
  figures: readonly Figure[],
  context: IntervalContext,
): readonly Interval[] {
  const { tokens, topic, language } = context;
  const [only, another] = figures;
  const [said] = intervals;
  if (!only || !said || another || said.rule !== 'number.value') return intervals;
  const asksNow = language.presentFigure.findAll(topic.tokens).length > 0;
  if (asksNow || !rentsOf(figures, tokens, language).has(only)) return intervals;
  if (language.wantsLess.findAll(tokens, only.to).length === 0) return intervals;
  return [bounded(said, 'below', context)];
}
