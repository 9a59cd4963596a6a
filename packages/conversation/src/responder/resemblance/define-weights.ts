import { MOVE_NAMES, type MoveName } from '../define-moves.js';
import { MARKS } from './list-features.js';

/** What no rule should decide: a story, an aside about something else. */
export const NO_MOVE = 'ask-model';

/** An answer that leaves the question open: "whatever it's worth", "I'd have to ask my wife". */
export const OPEN_ANSWER = 'answer-open';

/** In the order of the columns. */
export const LIKELY_MOVES: readonly (MoveName | typeof NO_MOVE | typeof OPEN_ANSWER)[] = [
  NO_MOVE,
  OPEN_ANSWER,
  ...MOVE_NAMES,
];
export type LikelyMove = (typeof LIKELY_MOVES)[number];

/** What training writes for a language. */
export interface WrittenWeights {
  /** The weight that the last level stands for. */
  readonly most: number;
  /** A character a weight, the moves of a place behind each other. */
  readonly rows: readonly string[];
  /** What was seen more than once, six marks a character. */
  readonly seen: string;
}

/** A character stands for one of 63 levels, from the least to the most, none in the middle. */
const CHARACTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-';
const HIGHEST = CHARACTERS.length / 2 - 1;

/** Levels lie closer the smaller the weight: most weights are small. */
export function toLevel(weight: number, most: number): string {
  const level = Math.round(Math.sqrt(Math.abs(weight) / most) * HIGHEST) * Math.sign(weight);
  return CHARACTERS.charAt(level + HIGHEST);
}

const codes = new Map([...CHARACTERS].map((character, at) => [character.charCodeAt(0), at]));

/** `[place * moves + move]` */
export function readWeights({ most, rows }: WrittenWeights): Float32Array {
  const written = rows.join('');
  return Float32Array.from({ length: written.length }, (_, at) => {
    const level = (codes.get(written.charCodeAt(at)) ?? HIGHEST) / HIGHEST - 1;
    return Math.sign(level) * level * level * most;
  });
}

const MARKS_A_CHARACTER = 6;

export function writeSeen(seen: ReadonlySet<number>): string {
  return Array.from({ length: Math.ceil(MARKS / MARKS_A_CHARACTER) }, (_, at) => {
    let bits = 0;
    for (let bit = 0; bit < MARKS_A_CHARACTER; bit += 1)
      if (seen.has(at * MARKS_A_CHARACTER + bit)) bits += 1 << bit;
    return CHARACTERS.charAt(bits);
  }).join('');
}

export function wasSeen(seen: string, mark: number): boolean {
  const bits = codes.get(seen.charCodeAt(Math.floor(mark / MARKS_A_CHARACTER))) ?? 0;
  return ((bits >> (mark % MARKS_A_CHARACTER)) & 1) === 1;
}
