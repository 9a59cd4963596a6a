import type { CompiledLanguage } from '../../languages/compiled-language.js';
import { type Token, textAt } from '../../tokens/token.js';

/** The place of the first relative of the speaker, the "husband" of "my husband"; -1 where none is named. */
export function findRelative(
  tokens: readonly Token[],
  from: number,
  { relations, possessives }: CompiledLanguage,
): number {
  return tokens.findIndex(
    ({ text }, at) => at >= from && relations.has(text) && possessives.has(textAt(tokens, at - 1)),
  );
}
