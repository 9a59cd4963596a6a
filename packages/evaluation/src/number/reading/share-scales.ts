import type { CompiledLanguage } from '../../languages/compiled-language.js';
import type { Token } from '../../tokens/token.js';
import { isMoney } from './currencies.js';
import type { Figure } from './figure.js';

export type Link = 'to' | 'or';

/** How far a "between" may stand before the first figure. */
const BETWEEN_REACH = 3;
/** More words than this between two figures, and they are no range. */
const LINK_REACH = 8;

/** What joins two figures ("750 to 850", "between 3 and 4"); null when they stand apart. */
export function linkOf(
  left: Figure,
  right: Figure,
  tokens: readonly Token[],
  language: CompiledLanguage,
): Link | null {
  if (right.from - left.to > LINK_REACH) return null;
  const between = language.before
    .findAll(tokens, left.from - BETWEEN_REACH, left.from)
    .some((match) => match.tag === 'between');
  let at = left.to;
  let link: Link | null = null;
  while (at < right.from) {
    const token = tokens[at];
    if (!token) return null;
    const match = language.links.matchAt(tokens, at);
    if (match && match.to <= right.from) {
      link ??= match.tag;
      at = match.to;
      continue;
    }
    if (token.text === '-' || token.text === '/' || (between && language.ands.has(token.text))) {
      link ??= 'to';
      at += 1;
      continue;
    }
    const bound = language.before.matchAt(tokens, at);
    if (bound) at = bound.to;
    else if (isMoney(token.text) || token.kind === 'symbol' || language.emptyWords.has(token.text))
      at += 1;
    else return null;
  }
  return link;
}

/** Said side by side, two figures are not further apart than this. */
const SMALLEST_SHARE = 0.7;

/** "seventeen, eighteen hundred": the hundred said last belongs to both. */
function sharesHundred(left: Figure, right: Figure): boolean {
  if (left.digits || right.digits || right.value % 100 !== 0) return false;
  const whole = left.value * 100;
  return left.scale === 1 && whole < right.value && whole >= right.value * SMALLEST_SHARE;
}

/** "750 to 850 thousand", "trois à quatre mille": the scale said last belongs to both. */
export function shareScales(
  figures: readonly Figure[],
  tokens: readonly Token[],
  language: CompiledLanguage,
): Figure[] {
  return figures.map((left, i) => {
    const right = figures[i + 1];
    if (
      right &&
      sharesHundred(left, right) &&
      (left.to === right.from || linkOf(left, right, tokens, language))
    )
      return { ...left, value: left.value * 100 };
    if (!right || left.scale !== 1 || right.scale === 1) return left;
    const fits = left.value <= right.value / right.scale && left.value < right.scale;
    if (!fits || linkOf(left, right, tokens, language) === null) return left;
    return { ...left, value: left.value * right.scale, elliptic: null, scale: right.scale };
  });
}
