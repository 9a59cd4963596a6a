import type { Span } from '@immolab/contracts';
import type { FirstWord } from './first-words.js';

/** A figure written in digits: its readings are decided by what follows it. */
export interface Literal {
  /** Groups of digits as written, e.g. `1`, `234`, `56` of `1.234,56`. */
  readonly value: number;
  /** The value when a scale follows (`1.250 Mio`): one separator is then a decimal one. */
  readonly scaledValue: number;
  readonly integer: boolean;
  readonly digitCount: number;
  readonly leadingZero: boolean;
}

/**
 * One word, figure or symbol of an answer. Punctuation leaves no token of its own; what ends a clause is
 * kept as `breakBefore` of the token behind it, which rules go by.
 */
export interface Token extends FirstWord {
  readonly kind: 'word' | 'number' | 'symbol' | 'date' | 'time';
  /** Folded: lower case without accents. */
  readonly text: string;
  /** UTF-16 offsets into the answer, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Nothing, or a hyphen, stands between this token and the one before. */
  readonly attached: boolean;
  readonly hyphenBefore: boolean;
  /** A sentence or clause ended between this token and the one before. */
  readonly breakBefore: boolean;
  readonly literal: Literal | null;
  /** Written in capitals: `M` is million where `m` is a metre. */
  readonly upperCase: boolean;
  /** Written in capitals throughout: `MYR`. */
  readonly capitals: boolean;
}

/** The word at a place of an answer; empty before its first and behind its last. */
export function textAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.text ?? '';
}

/** Where a stretch of tokens stands in the answer. */
export function spanAt(tokens: readonly Token[], from: number, to: number): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}
