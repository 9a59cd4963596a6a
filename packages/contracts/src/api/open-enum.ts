import { z } from 'zod';

/** Marks, in the document's making, a list of words that receivers must not take as complete. */
export const EXTENSIBLE = 'x-extensible-enum';

/**
 * A word of a list that may grow: our side may only send words of the list, a receiver must
 * tolerate others. The OpenAPI document therefore shows a plain string with the known words beside
 * it, so that generated clients do not refuse tomorrow's word.
 */
export function openEnum<const Words extends readonly [string, ...string[]]>(
  words: Words,
  description: string,
) {
  const known = words.map((word) => `\`${word}\``).join(', ');
  return z.enum(words).meta({
    description: `${description} Known words: ${known}. Tolerate new ones.`,
    [EXTENSIBLE]: [...words],
  });
}
