import type { CompiledLanguage } from '../../languages/compiled-language.js';
import type { Token } from '../../tokens/token.js';

/** A place in an order, counted from one. */
export interface OrdinalAt {
  readonly value: number;
  /** Token index, exclusive. */
  readonly to: number;
}

/** "second", "2nd", "2e": the ordinal that begins at a token; null where none does. */
export function ordinalAt(
  tokens: readonly Token[],
  at: number,
  language: CompiledLanguage,
): OrdinalAt | null {
  const token = tokens[at];
  if (!token) return null;
  const known = language.ordinalValues.get(token.text);
  if (known !== undefined) return { value: known, to: at + 1 };
  const suffix = tokens[at + 1];
  if (!token.literal?.integer || suffix?.kind !== 'word' || !suffix.attached) return null;
  return language.numbers.ordinalSuffixes.has(suffix.text)
    ? { value: token.literal.value, to: at + 2 }
    : null;
}
