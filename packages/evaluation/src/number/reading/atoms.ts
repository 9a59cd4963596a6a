import type { Literal } from '../../tokens/token.js';

/** The smallest piece of a spoken or written figure; a compound word gives several. */
export type Atom =
  | {
      readonly kind: 'small';
      readonly value: number;
      readonly token: number;
      readonly article: boolean;
    }
  | { readonly kind: 'hundred'; readonly token: number }
  | {
      readonly kind: 'scale';
      readonly value: number;
      readonly token: number;
      readonly suffix: boolean;
    }
  | { readonly kind: 'mixed'; readonly value: number; readonly token: number }
  /** A half, or another part of one: "a quarter". */
  | { readonly kind: 'half'; readonly value: number; readonly token: number }
  | { readonly kind: 'and'; readonly token: number }
  | { readonly kind: 'point'; readonly token: number }
  | { readonly kind: 'article'; readonly token: number }
  | { readonly kind: 'digits'; readonly literal: Literal; readonly token: number }
  /** Anything else: a figure ends here. */
  | { readonly kind: 'other'; readonly token: number };

export type AtomPart =
  | { readonly kind: 'small'; readonly value: number; readonly article: boolean }
  | { readonly kind: 'scale'; readonly value: number; readonly suffix: false }
  | { readonly kind: 'mixed' | 'half'; readonly value: number }
  | { readonly kind: 'hundred' | 'and' | 'point' | 'article' };
