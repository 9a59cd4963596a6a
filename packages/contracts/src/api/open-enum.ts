import { z } from 'zod';

/**
 * A word of a list that may grow: our side may only send words of the list, a receiver must
 * tolerate others. The OpenAPI document therefore shows a plain string with the known words beside
 * it (`x-extensible-enum`), so that generated clients do not refuse tomorrow's word.
 */
export function openEnum<const Words extends readonly [string, ...string[]]>(
  words: Words,
  description: string,
) {
  return z.enum(words).meta({
    description: `${description} Known words: ${words.map((word) => `\`${word}\``).join(', ')}. Tolerate new ones.`,
    'x-extensible-enum': [...words],
  });
}
