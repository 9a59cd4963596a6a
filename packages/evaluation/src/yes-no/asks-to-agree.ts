import type { CompiledLanguage } from '../languages/compiled-language.js';
import type { Token } from '../tokens/token.js';
import { coveredTokens } from './cover-tokens.js';

/** A statement has at least so many words before what asks to agree with it. */
const SHORTEST_STATEMENT = 5;

/** "Tout le monde en a une, non ?": it asks to agree with what was said, in which nothing is denied. */
export function isTag(
  tokens: readonly Token[],
  { from, to }: { readonly from: number; readonly to: number },
  language: CompiledLanguage,
): boolean {
  if (to < tokens.length || !tokens[from]?.breakBefore) return false;
  const said = tokens.slice(0, from);
  const covered = coveredTokens(said, [], language);
  const words = said.filter((_, at) => covered[at] === 0).length;
  return words >= SHORTEST_STATEMENT && !said.some(({ text }) => language.negators.has(text));
}
