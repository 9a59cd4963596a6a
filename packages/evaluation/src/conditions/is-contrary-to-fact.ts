import type { CompiledLanguage } from '../languages/compiled-language.js';
import { clauseBehind } from '../tokens/clauses.js';
import type { Token } from '../tokens/token.js';

/** Words of a condition that are looked at. */
const CONDITION_REACH = 8;

/** "Sure, if I had the money", "ça irait si c'était moins cher"; "if that were possible" is only polite. */
export function isContraryToFact(
  tokens: readonly Token[],
  { conditions, contrary, polite }: CompiledLanguage,
): boolean {
  return conditions.findAll(tokens).some(({ to }) => {
    const clause = clauseBehind(tokens, to, CONDITION_REACH);
    return (
      clause.some(({ text }) => contrary.has(text)) && !clause.some(({ text }) => polite.has(text))
    );
  });
}
