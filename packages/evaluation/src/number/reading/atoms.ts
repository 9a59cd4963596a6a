import type { Literal } from '../../tokens/token.js';

/** What a word, or a part of a compound one, brings to a figure. */
export type AtomPart =
  | { readonly kind: 'small'; readonly value: number; readonly article: boolean }
  | { readonly kind: 'scale'; readonly value: number; readonly suffix: boolean }
  | { readonly kind: 'mixed'; readonly value: number }
  /** A half, or another part of one: "a quarter". */
  | { readonly kind: 'half'; readonly value: number }
  | { readonly kind: 'hundred' | 'and' | 'point' | 'article' }
  | { readonly kind: 'digits'; readonly literal: Literal }
  /** Anything else: a figure ends here. */
  | { readonly kind: 'other' };

/** The smallest piece of a spoken or written figure; a compound word gives several. */
export interface Atom {
  readonly part: AtomPart;
  readonly token: number;
}

/** A word that is no part of any figure. */
export const OTHER: AtomPart = { kind: 'other' };
