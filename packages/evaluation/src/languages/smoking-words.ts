/**
 * Who smokes and who does not, for a question that denies it: "are you a non-smoker?". Families, as `readFamilies`
 * reads them; a longer phrase hides those in it, so that "don't smoke" is no "smoke".
 */
export interface SmokingWords {
  /** Whom such a question asks for, and who says so of himself. */
  readonly nonSmoker: readonly string[];
  readonly smokes: readonly string[];
  readonly smokesNot: readonly string[];
  /** Denies smoking, or what was asked: "never". */
  readonly either: readonly string[];
}
