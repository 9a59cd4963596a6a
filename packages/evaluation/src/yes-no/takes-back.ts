import type { CompiledLanguage } from '../languages/compiled-language.js';
import { type Token, textAt } from '../tokens/token.js';

/** Whether what follows may take an answer back, or make it hang on something. */
export function takesBack(
  tokens: readonly Token[],
  from: number,
  answer: 'yes' | 'no',
  language: CompiledLanguage,
): boolean {
  const doubts = [language.corrections, language.unknown, language.conditions, language.hedged];
  if (doubts.some((table) => table.findAll(tokens, from).length > 0)) return true;
  // "ich wüsste nicht, was dagegen spräche"
  if (from > 0 && language.table.interrogatives.includes(textAt(tokens, from))) return true;
  // "That's right, I don't have any", "me not, my mother does"
  const denies = tokens.some(({ text }, at) => at >= from && language.negators.has(text));
  if (answer === 'yes' && denies) return true;
  return language.yesNo
    .findAll(tokens, from)
    .some(({ tag }) => tag.answer !== 'filler' && tag.answer !== answer);
}
