/**
 * How people shorten figures on the phone in one language, beside the plain words that
 * `spellNumber` of the evaluation gives.
 */
export interface NumberWords {
  /** `whole` and a half: 3 is "three and a half". */
  half(whole: number): string;
  /** Other words for this very number: "thirty-two hundred"; often none. */
  colloquial(n: number): readonly string[];
  /** Forms that leave out the last scale ("trois mille deux" is 3200); they take no unit. */
  elliptic(n: number): readonly string[];
}

/** 2.5 million and the like: tenths of millions that are no whole ones. */
export function isTenthOfMillions(n: number): boolean {
  return n > 1_000_000 && n < 20_000_000 && n % 100_000 === 0 && n % 1_000_000 !== 0;
}
