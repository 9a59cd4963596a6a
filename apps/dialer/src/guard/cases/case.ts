import type { Withheld } from '../guard-sentence.js';

/** A sentence that must not be spoken, and why; null: it may be. */
export type GuardCase = readonly [sentence: string, withheld: Withheld | null];
