import type { CompiledLanguage } from '../languages/compiled-language.js';
import { isNumeral } from '../number/number-tokens.js';
import { type Token, textAt } from '../tokens/token.js';

/** Words of a time behind a "since" at most: "since the end of last March". */
const REACH = 5;

function tellsTime(tokens: readonly Token[], at: number, language: CompiledLanguage): boolean {
  const token = tokens[at];
  if (!token || token.breakBefore) return false;
  return (
    isNumeral(token, language) ||
    language.lengths.has(token.text) ||
    language.articles.has(token.text) ||
    language.dates.months.matchAt(tokens, at) !== null ||
    language.dates.days.matchAt(tokens, at) !== null ||
    language.dates.ahead.matchAt(tokens, at) !== null
  );
}

/**
 * Since when: "seit zwei Jahren nicht mehr", "niet meer sinds maart". It says how long the answer beside it has
 * been so, and is none itself. Token indices, end exclusive.
 */
export function findSince(
  tokens: readonly Token[],
  language: CompiledLanguage,
): { readonly from: number; readonly to: number }[] {
  return language.since.findAll(tokens).flatMap(({ from, to }) => {
    let at = to;
    while (at < to + REACH && tellsTime(tokens, at, language)) at += 1;
    const isTime = at > to && !language.articles.has(textAt(tokens, at - 1));
    return isTime ? [{ from, to: at }] : [];
  });
}
