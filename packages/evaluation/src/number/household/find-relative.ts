import type { CompiledLanguage } from '../../languages/compiled-language.js';
import { type Token, textAt } from '../../tokens/token.js';

/** The place of the first relative of the speaker, the "husband" of "my husband"; -1 where none is named. */
export function findRelative(
  tokens: readonly Token[],
  from: number,
  { relations, possessives }: CompiledLanguage,
): number {
  // "my son's learning the drums", and also "my sons"
  const isRelative = (word: string) =>
    relations.has(word) || (word.endsWith('s') && relations.has(word.slice(0, -1)));
  return tokens.findIndex(
    ({ text }, at) => at >= from && possessives.has(textAt(tokens, at - 1)) && isRelative(text),
  );
}
