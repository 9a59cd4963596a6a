import type { CompiledLanguage } from '../languages/compiled-language.js';
import type { Token } from '../tokens/token.js';

/** Whether an answer tells of now, denies nothing, asks nothing, and leaves nothing in doubt. */
export function tellsPlainly(tokens: readonly Token[], language: CompiledLanguage): boolean {
  const doubts = [
    language.former,
    language.formerFigure,
    language.unknown,
    language.hedged,
    language.none,
  ];
  const { interrogatives } = language.table;
  return (
    !tokens.some(({ text }) => language.negators.has(text) || interrogatives.includes(text)) &&
    doubts.every((table) => table.findAll(tokens).length === 0)
  );
}
