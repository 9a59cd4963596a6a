/** Why a number in the text is no figure of the answer. */
export type FigureKind = 'figure' | 'age' | 'duration' | 'percent' | 'foreign-money';

/** What a figure is that was said in one plain word. */
export const PLAIN = {
  elliptic: null,
  ellipticScale: 0,
  article: false,
  digits: false,
  scale: 1,
} as const;

/** One figure found in an answer. */
export interface Figure {
  readonly value: number;
  /** The other reading of elliptic speech. */
  readonly elliptic: number | null;
  readonly ellipticScale: number;
  readonly kind: FigureKind;
  /** Token indices, end exclusive. */
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  /** Only an article ("une"): counts only where something is counted. */
  readonly article: boolean;
  readonly digits: boolean;
  readonly scale: number;
}
