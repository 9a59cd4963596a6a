/**
 * Written by hand before the rules were read, and committed before they were first measured, by
 * numbers, yes or no, and choices; what they showed then guided the rules.
 *
 * - first: 319 of 344, 255 of 268, 112 of 117, with 10 wrong passes
 * - second: 211 of 235, 158 of 166, 65 of 66; no wrong pass, 13 wrong fails (lengths of time in another
 *   unit than asked, "one point three" for 1.3 million, an age in a relative clause)
 */
export const HELD_OUT_LOTS = ['first', 'second', 'third'] as const;
