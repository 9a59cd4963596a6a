import type { Token } from './token.js';

/** Whether a clause ends between two places. */
export const isParted = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to + 1).some(({ breakBefore }) => breakBefore);

/** Where the clause of a token begins: the last break before it, or the beginning of the answer. */
export function clauseStart(tokens: readonly Token[], at: number): number {
  let start = at;
  while (start > 0 && !tokens[start]?.breakBefore) start -= 1;
  return start;
}

/** Where the clause ends that begins at a place: the next break, or the end of the answer. */
export function clauseEnd(tokens: readonly Token[], from: number): number {
  const end = tokens.findIndex(({ breakBefore }, at) => at > from && breakBefore);
  return end < 0 ? tokens.length : end;
}

/** The words behind a place, as far as their clause goes. */
export function clauseBehind(
  tokens: readonly Token[],
  from: number,
  reach: number,
): readonly Token[] {
  const words = tokens.slice(from, from + reach);
  const end = words.findIndex(({ breakBefore }, at) => at > 0 && breakBefore);
  return end < 0 ? words : words.slice(0, end);
}
