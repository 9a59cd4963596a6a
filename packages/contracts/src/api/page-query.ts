import { z } from 'zod';

const DEFAULT_LIMIT = 50;

/** A query parameter that is a whole number in decimal digits. */
function wholeNumber(least: number, most: number, fallback: number, description: string) {
  return z
    .string()
    .regex(/^\d+$/, { error: 'Expected a whole number', abort: true })
    .transform(Number)
    .refine((value) => value >= least, { error: `Must be at least ${least}` })
    .refine((value) => value <= most, { error: `Must be at most ${most}` })
    .optional()
    .transform((value) => value ?? fallback)
    .meta({
      type: 'integer',
      minimum: least,
      maximum: most,
      default: fallback,
      description,
    });
}

/** `limit` and `offset` of a list of `things`, newest first. */
export function pageQuery(things: string) {
  return {
    limit: wholeNumber(1, 100, DEFAULT_LIMIT, `Most ${things} to return`),
    offset: wholeNumber(0, Number.MAX_SAFE_INTEGER, 0, `${capital(things)} to skip, newest first`),
  };
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
