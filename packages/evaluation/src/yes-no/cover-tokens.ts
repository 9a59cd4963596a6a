import type { CompiledLanguage, YesNoTag } from '../languages/compiled-language.js';
import type { PhraseMatch } from '../tokens/phrase-table.js';
import type { Token } from '../tokens/token.js';
import { findSince } from './find-since.js';

/** Marks the tokens that bear no content of their own. */
export function coveredTokens(
  tokens: readonly Token[],
  matches: readonly PhraseMatch<YesNoTag>[],
  language: CompiledLanguage,
): Uint8Array {
  const covered = new Uint8Array(tokens.length);
  const phrases = [
    ...matches,
    ...language.fillers.findAll(tokens),
    ...language.hedged.findAll(tokens),
    ...language.asides.findAll(tokens),
    ...language.former.findAll(tokens),
    ...language.intensifiers.findAll(tokens),
    ...language.corrections.findAll(tokens),
    ...findSince(tokens, language),
  ];
  for (const { from, to } of phrases) covered.fill(1, from, to);
  return covered;
}
