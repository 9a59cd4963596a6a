import type { CompiledLanguage } from '../../languages/compiled-language.js';
import { type Token, textAt } from '../../tokens/token.js';
import { isMoney } from './currencies.js';
import type { Figure } from './figure.js';
import { isYear } from './mask-dates.js';
import { readFigures } from './read-figures.js';

/** Money stands beside the figure, or behind a short word: "14 millions de francs". */
function isAmount(figure: Figure, tokens: readonly Token[]): boolean {
  const { from, to } = figure;
  const behind = textAt(tokens, to).length <= 2 ? [to, to + 1] : [to];
  return [from - 1, ...behind].some((at) => isMoney(textAt(tokens, at)));
}

/** 1988 beside an amount of money is a year; 2000 may be an amount itself. */
function isBareYear(figure: Figure, tokens: readonly Token[]): boolean {
  if (figure.to - figure.from !== 1 || isAmount(figure, tokens)) return false;
  return isYear(tokens[figure.from]) && figure.value % 100 !== 0;
}

/** "One dealer said": beside an amount, one is a figure where it counts people or money. */
function isBareOne(figure: Figure, tokens: readonly Token[], language: CompiledLanguage): boolean {
  if (figure.value !== 1 || figure.digits || isAmount(figure, tokens)) return false;
  return language.people.matchAt(tokens, figure.to) === null;
}

/** Articles are figures only when nothing else is said. */
function isSaid(figure: Figure, tokens: readonly Token[]): boolean {
  if (figure.kind === 'percent' || figure.kind === 'duration') return false;
  return !figure.article || tokens.length === 1;
}

/** All figures of a text in their order; ordinals, dates, times, lengths of time and shares are none. */
export function extractFigures(tokens: readonly Token[], language: CompiledLanguage): number[] {
  const figures = readFigures(tokens, language).filter((figure) => isSaid(figure, tokens));
  const priced = figures.some((figure) => isAmount(figure, tokens));
  return figures
    .filter(
      (figure) => !priced || !(isBareYear(figure, tokens) || isBareOne(figure, tokens, language)),
    )
    .map(({ value, elliptic, ellipticScale }) =>
      elliptic !== null && ellipticScale >= 1e6 ? elliptic : value,
    );
}
