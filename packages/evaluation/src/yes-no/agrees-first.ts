import type { CompiledLanguage } from '../languages/compiled-language.js';
import { type Token, textAt } from '../tokens/token.js';

/** "si, une dette": a yes only where a break follows. */
function isOnlyTold(
  tokens: readonly Token[],
  { from, to }: { from: number; to: number },
  language: CompiledLanguage,
): boolean {
  return language.toldYes.matchAt(tokens, from)?.to === to;
}

/** "nee, of wacht, toch wel, een konijn": what a correction leads to opens the answer anew. */
function isCorrected(tokens: readonly Token[], from: number, language: CompiledLanguage): boolean {
  return language.corrections.findAll(tokens, 0, from).some(({ to }) => to === from);
}

/** "klar, ich arbeite bei der Post", "doch, zwei Katzen": agreed first, told then. */
export function opensSentence(
  tokens: readonly Token[],
  { from, to }: { from: number; to: number },
  first: number,
  language: CompiledLanguage,
): boolean {
  if (from > first && !isCorrected(tokens, from, language)) return false;
  const isBreak = tokens[to]?.breakBefore ?? false;
  if (isOnlyTold(tokens, { from, to }, language))
    return isBreak || isCorrected(tokens, from, language);
  const opens = language.openYes.matchAt(tokens, from)?.to === to;
  const next = textAt(tokens, to);
  const goesOn = [language.selves, language.joiners, language.possessives];
  return opens && (isBreak || goesOn.some((words) => words.has(next)));
}

/** "Da muss ich ja fragen": the particle stands in the midst of a clause, and agrees to nothing. */
export function isModal(
  tokens: readonly Token[],
  { from, to }: { from: number; to: number },
  covered: Uint8Array,
  language: CompiledLanguage,
): boolean {
  if (to !== from + 1 || !language.modal.has(textAt(tokens, from))) return false;
  const [before, at, after] = [tokens[from - 1], tokens[from], tokens[to]];
  if (!before || !after || at?.breakBefore || after.breakBefore) return false;
  // "Katzen ja, Hunde nein" answers
  return covered[from - 1] === 0 && language.functionWords.has(before.text);
}

/** "kan niet, ik ben freelancer": turned down in a clause of its own, told why then. */
export function isTurnedDown(
  tokens: readonly Token[],
  { from, to }: { from: number; to: number },
  first: number,
  { table }: CompiledLanguage,
): boolean {
  const next = tokens[to];
  if (from > first || to - from < 2 || !next?.breakBefore) return false;
  // "ich wüsste nicht, was dagegen spräche"
  return !table.interrogatives.includes(next.text);
}
