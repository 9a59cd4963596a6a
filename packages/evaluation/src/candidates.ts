import type { CompiledLanguage } from './languages/compiled-language.js';
import type { Token } from './tokens/token.js';

/** Which of the offered candidates an answer picks ("the second", "the higher one"). */
export function pickCandidate<T extends number | string>(
  tokens: readonly Token[],
  candidates: readonly T[],
  language: CompiledLanguage,
): T | null {
  if (candidates.length === 0) return null;
  const numbers = candidates.filter((candidate) => typeof candidate === 'number');
  const ordered = [...numbers].sort((a, b) => a - b);
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) continue;
    const ordinal = language.ordinalValues.get(token.text);
    if (ordinal !== undefined && ordinal <= candidates.length)
      return candidates[ordinal - 1] ?? null;
    const tag = language.choice.matchAt(tokens, at)?.tag;
    if (tag === 'first') return candidates[0] ?? null;
    if (tag === 'last') return candidates.at(-1) ?? null;
    if (tag === 'higher' && ordered.length > 1) return ordered.at(-1) ?? null;
    if (tag === 'lower' && ordered.length > 1) return ordered[0] ?? null;
  }
  return null;
}
