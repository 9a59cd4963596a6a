import type { CompiledLanguage } from '../languages/compiled-language.js';
import { clauseEnd } from '../tokens/clauses.js';
import type { Token } from '../tokens/token.js';

/** Words of a condition that are looked at: "wenn ich meine alte Kaution zurückbekomme". */
const CLAUSE_REACH = 9;

/**
 * Whether an answer hangs on what the speaker has yet to get: "if my parents' house sells", "once I get my old
 * one back". "If the price is right" is no such thing.
 */
export function isPending(
  tokens: readonly Token[],
  { reservations, conditions, negators }: CompiledLanguage,
): boolean {
  const marks = reservations.yes.findAll(tokens);
  if (marks.some(({ tag }) => tag === 'pending')) return true;
  const gets = marks.filter(({ tag }) => tag === 'obtaining');
  if (gets.length === 0) return false;
  const begins = [...conditions.findAll(tokens), ...marks.filter(({ tag }) => tag === 'when')];
  return begins.some(({ to }) => {
    // "si si, mon père est d'accord"
    if (tokens[to]?.breakBefore) return false;
    const last = Math.min(to + CLAUSE_REACH, clauseEnd(tokens, to));
    // "even if the house is not sold"
    const isNot = tokens.slice(to, last).some(({ text }) => negators.has(text));
    return !isNot && gets.some(({ from }) => from >= to && from < last);
  });
}
