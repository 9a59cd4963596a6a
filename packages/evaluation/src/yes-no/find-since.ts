import type { CompiledLanguage } from '../languages/compiled-language.js';
import { isNumeral } from '../number/reading/number-tokens.js';
import { type Token, textAt } from '../tokens/token.js';

/** Words of a time behind a "since" at most: "since the end of last March". */
const REACH = 5;

/** "Niet meer sinds mijn scheiding": whatever it was, where it ends the clause and answers nothing. */
function endsClause(
  tokens: readonly Token[],
  from: number,
  language: CompiledLanguage,
): number | null {
  let at = from;
  while (at < tokens.length && !tokens[at]?.breakBefore) {
    const answers = language.negators.has(textAt(tokens, at)) || language.yesNo.matchAt(tokens, at);
    if (answers || at === from + REACH) return null;
    at += 1;
  }
  return at > from ? at : null;
}

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
    const end = endsClause(tokens, to, language) ?? (isTime ? at : null);
    return end === null ? [] : [{ from, to: end }];
  });
}
