/** Breaks a line, or changes the direction in which what follows is read. */
const INVISIBLE = /[\p{Cc}\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;

/**
 * Text of others as it may stand in a message: on one line, so that it begins no line of its own in
 * a subject, a header or an SMS, and without marks that turn the words around it.
 */
export function plainLine(text: string): string {
  return text.replace(INVISIBLE, ' ').replace(/ {2,}/g, ' ').trim();
}
