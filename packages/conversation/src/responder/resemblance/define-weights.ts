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
/** Of all of ASCII. */
const MOST_CODE = 127;

/** Levels lie closer the smaller the weight: most weights are small. */
export function toLevel(weight: number, most: number): string {
  const level = Math.round(Math.sqrt(Math.abs(weight) / most) * HIGHEST) * Math.sign(weight);
  return CHARACTERS.charAt(level + HIGHEST);
}

/** `[place * moves + move]` */
export function readWeights({ most, rows }: WrittenWeights): Float32Array {
  const weightOf = new Float32Array(MOST_CODE + 1);
  for (let at = 0; at < CHARACTERS.length; at += 1) {
    const level = at / HIGHEST - 1;
    weightOf[CHARACTERS.charCodeAt(at)] = Math.sign(level) * level * level * most;
  }
  // In the middle of a call, so without anything made for each of them: there are 170,000.
  const written = rows.join('');
  const weights = new Float32Array(written.length);
  for (let at = 0; at < written.length; at += 1) {
    weights[at] = weightOf[written.charCodeAt(at)] ?? 0;
  }
  return weights;
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
  const bits = CHARACTERS.indexOf(seen.charAt(Math.floor(mark / MARKS_A_CHARACTER)));
  return ((bits >> (mark % MARKS_A_CHARACTER)) & 1) === 1;
}
