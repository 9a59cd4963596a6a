/**
 * A thing that is not to be said. Patterns are matched against folded text: lower case, no accents,
 * straight apostrophes.
 */
export interface Rule {
  readonly says: RegExp;
  /** Words that turn it into its opposite ("I can't promise"). */
  readonly unless?: RegExp;
}

/** What a model may not say in one language. */
export interface GuardRules {
  /** That it is a person, or no AI. */
  readonly deniesAi: readonly Rule[];
  /** A result, a viewing, the property, or that the price will move. */
  readonly promises: readonly Rule[];
  /** Talk of its own instructions, and of judging. */
  readonly leaks: readonly Rule[];
  /** Words that make a figure an amount of money. */
  readonly money: RegExp;
  /** The price or rent of the property itself. */
  readonly price: RegExp;
  /** Behind a figure that counts or measures something, which is no price: alternatives of a pattern. */
  readonly units: string;
  /** Before a figure that is the number of something. */
  readonly labels: string;
  /** Before four digits that are a year. */
  readonly dates: string;
  /** Beside talk of building, four digits are a year. */
  readonly building: RegExp;
  /** That charges are included, or the price is open to negotiation. */
  readonly priceClaims: readonly Rule[];
  /** Before another person's name, in the usual spelling. */
  readonly titles: RegExp;
}
