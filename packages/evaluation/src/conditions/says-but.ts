import type { CompiledLanguage } from '../languages/compiled-language.js';
import type { Token } from '../tokens/token.js';

/** Whether an answer objects from a place on: "cash would be nice, but". */
export const saysBut = (tokens: readonly Token[], { yesNo }: CompiledLanguage, from = 0): boolean =>
  yesNo.findAll(tokens, from).some(({ tag }) => tag.answer === 'but');
