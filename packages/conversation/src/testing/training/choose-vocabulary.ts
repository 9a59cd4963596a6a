import type { Listed } from '../../responder/resemblance/list-features.js';
import {
  hashOf,
  RARITY_STEPS,
  type Vocabulary,
} from '../../responder/resemblance/place-features.js';

export interface ListedExample {
  readonly listed: Listed;
  /** Index of the move. */
  readonly move: number;
}

/** Words and runs that are kept; a third more were worth nothing measurable. */
const KEPT_GRAMS = 12_000;
/** What stands in fewer utterances says little of the next. */
const LEAST_EXAMPLES = 2;
/** The last rarity that one character writes. */
const RAREST = 63;

/** How many examples of each move have a gram. */
type Counts = Map<number, number>;

const totalOf = (counts: Counts): number => [...counts.values()].reduce((sum, one) => sum + one, 0);

/**
 * How much knowing that a gram is there tells of the move: the log-likelihood ratio of its moves
 * against those of all (Dunning, "Accurate Methods for the Statistics of Surprise and Coincidence", 1993).
 */
function tells(counts: Counts, ofMoves: Counts, examples: number): number {
  const total = totalOf(counts);
  let ratio = 0;
  for (const [move, times] of counts)
    ratio += times * Math.log((times * examples) / (total * (ofMoves.get(move) ?? 1)));
  return ratio;
}

function add(counts: Map<number, Counts>, key: number, move: number): void {
  const moves = counts.get(key) ?? new Map<number, number>();
  moves.set(move, (moves.get(move) ?? 0) + 1);
  counts.set(key, moves);
}

/** The grams that tell most of the move, and every class of words. */
export function chooseVocabulary(examples: readonly ListedExample[]): Vocabulary {
  const grams = new Map<number, Counts>();
  const ofMoves: Counts = new Map();
  const classes = new Set<number>();
  for (const { listed, move } of examples) {
    ofMoves.set(move, (ofMoves.get(move) ?? 0) + 1);
    for (const names of [listed.words, listed.runs])
      for (const name of names.keys()) add(grams, hashOf(name), move);
    for (const name of listed.classes.keys()) classes.add(hashOf(name));
  }
  const rated = [...grams]
    .map(([hash, counts]) => ({
      hash,
      inExamples: totalOf(counts),
      tells: tells(counts, ofMoves, examples.length),
    }))
    .filter(({ hash, inExamples }) => inExamples >= LEAST_EXAMPLES && !classes.has(hash))
    .sort((one, other) => other.tells - one.tells || one.hash - other.hash)
    .slice(0, KEPT_GRAMS);
  const rarityOf = new Map(
    rated.map(({ hash, inExamples }) => {
      const rarity = Math.log((1 + examples.length) / (1 + inExamples)) + 1;
      return [hash, Math.min(Math.round(rarity * RARITY_STEPS), RAREST)];
    }),
  );
  const hashes = Uint32Array.from([...rarityOf.keys(), ...classes]).sort();
  return { hashes, rarities: Uint8Array.from(hashes, (hash) => rarityOf.get(hash) ?? 0) };
}
