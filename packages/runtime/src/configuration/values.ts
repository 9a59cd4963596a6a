import { z } from 'zod';

/** A whole number written in digits. */
export function wholeNumber(range: { readonly min: number; readonly max: number }) {
  const message = `must be a whole number from ${range.min} to ${range.max}`;
  return z
    .string()
    .regex(/^-?\d{1,15}$/, message)
    .transform(Number)
    .refine((value) => value >= range.min && value <= range.max, message);
}

/** A TCP port; 0 lets the system choose. */
export function portNumber() {
  return wholeNumber({ min: 0, max: 65_535 });
}

/** An address with one of the given protocols, e.g. `['https:']`. */
export function address(protocols: readonly [string, ...string[]]) {
  const list = protocols.map((protocol) => `${protocol}//…`).join(' or ');
  return z.string().refine((text) => {
    const url = URL.canParse(text) ? new URL(text) : null;
    return url !== null && protocols.includes(url.protocol) && url.hostname !== '';
  }, `must be an address of the form ${list}`);
}

/** `true` or `false`. */
export function flag() {
  return z
    .enum(['true', 'false'], { error: 'must be true or false' })
    .transform((text) => text === 'true');
}

/** One of a few words. */
export function oneOf<const Words extends readonly [string, ...string[]]>(words: Words) {
  return z.enum(words, { error: `must be one of ${words.join(', ')}` });
}

/** Words separated by commas; white space round them does not count. */
export function commaSeparated() {
  return z.string().transform((text) =>
    text
      .split(',')
      .map((word) => word.trim())
      .filter((word) => word !== ''),
  );
}

/** A secret of at least so many characters. */
export function secretText(minLength: number) {
  return z.string().min(minLength, `must have at least ${minLength} characters`);
}

/** Text of a given shape. */
export function matching(shape: RegExp, message: string) {
  return z.string().regex(shape, message);
}
