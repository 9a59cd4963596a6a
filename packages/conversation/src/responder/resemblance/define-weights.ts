import type { Vocabulary } from './place-features.js';

/** What training writes for a language, in the characters below; rows are cut anywhere. */
export interface WrittenWeights {
  /** The weight that the last level stands for. */
  readonly most: number;
  /** A place each: five characters of hash, one of rarity, one for how many weights it has. */
  readonly known: readonly string[];
  /** The weights of all places behind each other: a character for the move, one for the level. */
  readonly weights: readonly string[];
}

/** Most moves have nothing to do with a word: only what is not nothing is kept. */
export interface Weights extends Vocabulary {
  /** Where the weights of a place begin and the ones before it end. */
  readonly from: Uint32Array;
  /** Index of the move that a weight is for. */
  readonly moves: Uint8Array;
  readonly values: Float32Array;
}

const CHARACTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-';
const BITS = 6;
const HASH_CHARACTERS = 5;
/** Of a place: its hash, its rarity, how many weights it has. */
const PLACE_CHARACTERS = HASH_CHARACTERS + 2;
const LAST = CHARACTERS.length - 1;

/** Of the levels that one character stands for: as many below nothing as above it. */
const HIGHEST = CHARACTERS.length / 2 - 1;
/** Levels below this are nothing: a third of the weights is left, and decides as all did. */
const LOWEST = 3;

/** Levels lie closer the smaller the weight: most weights are small. */
const toLevel = (weight: number, most: number): number =>
  Math.round(Math.sqrt(Math.abs(weight) / most) * HIGHEST) * Math.sign(weight);

const fromLevel = (level: number, most: number): number =>
  Math.sign(level) * (level / HIGHEST) ** 2 * most;

function writeHash(hash: number): string {
  let written = '';
  for (let digit = HASH_CHARACTERS - 1; digit >= 0; digit -= 1)
    written += CHARACTERS.charAt((hash >>> (digit * BITS)) & LAST);
  return written;
}

/** @param weights of every move for every place, `[place * moves + move]`; at most 63 moves */
export function writeWeights(
  { hashes, rarities }: Vocabulary,
  weights: Float64Array,
  moves: number,
): { readonly most: number; readonly known: string; readonly weights: string } {
  const most = weights.reduce((best, one) => Math.max(best, Math.abs(one)), 0);
  const known: string[] = [];
  const written: string[] = [];
  hashes.forEach((hash, place) => {
    const before = written.length;
    for (let move = 0; move < moves; move += 1) {
      const level = toLevel(weights[place * moves + move] ?? 0, most);
      if (Math.abs(level) >= LOWEST)
        written.push(CHARACTERS.charAt(move) + CHARACTERS.charAt(level + HIGHEST));
    }
    const rarity = CHARACTERS.charAt(Math.min(rarities[place] ?? 0, LAST));
    known.push(writeHash(hash) + rarity + CHARACTERS.charAt(written.length - before));
  });
  return { most, known: known.join(''), weights: written.join('') };
}

/** Of all of ASCII. */
const MOST_CODE = 127;
const INDEX_OF = new Uint8Array(MOST_CODE + 1);
for (let at = 0; at < CHARACTERS.length; at += 1) INDEX_OF[CHARACTERS.charCodeAt(at)] = at;

/** In the middle of a call, so without anything made for each of them: there are some 140,000. */
export function readWeights({ most, known, weights }: WrittenWeights): Weights {
  const places = known.join('');
  const written = weights.join('');
  const size = places.length / PLACE_CHARACTERS;
  const hashes = new Uint32Array(size);
  const rarities = new Uint8Array(size);
  const from = new Uint32Array(size + 1);
  const digit = (text: string, at: number): number => INDEX_OF[text.charCodeAt(at)] ?? 0;
  for (let place = 0; place < size; place += 1) {
    const at = place * PLACE_CHARACTERS;
    let hash = 0;
    for (let next = at; next < at + HASH_CHARACTERS; next += 1)
      hash = (hash << BITS) | digit(places, next);
    hashes[place] = hash;
    rarities[place] = digit(places, at + HASH_CHARACTERS);
    from[place + 1] = (from[place] ?? 0) + digit(places, at + HASH_CHARACTERS + 1);
  }
  const weightOf = Float32Array.from(CHARACTERS, (_, at) => fromLevel(at - HIGHEST, most));
  const moves = new Uint8Array(written.length / 2);
  const values = new Float32Array(moves.length);
  for (let at = 0; at < moves.length; at += 1) {
    moves[at] = digit(written, 2 * at);
    values[at] = weightOf[digit(written, 2 * at + 1)] ?? 0;
  }
  return { hashes, rarities, from, moves, values };
}
