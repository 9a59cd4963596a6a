import type { Token } from '../tokens/token.js';

/**
 * The first unit of time that is named.
 *
 * @param lengths units in months, a map a language
 * @returns the unit in months; null when none is named
 */
export function lengthIn(
  tokens: readonly Token[],
  lengths: readonly ReadonlyMap<string, number>[],
): number | null {
  for (const { text } of tokens) {
    for (const known of lengths) {
      const months = known.get(text);
      if (months !== undefined) return months;
    }
  }
  return null;
}
