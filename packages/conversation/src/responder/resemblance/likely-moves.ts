import { MOVE_NAMES, type MoveName } from '../define-moves.js';

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
