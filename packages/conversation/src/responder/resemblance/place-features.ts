import type { Listed } from './list-features.js';

/** The words, runs and classes that training found to tell something, a place each. */
export interface Vocabulary {
  /** Of their names (`hashOf`), ascending; the place of a name is the index of its hash. */
  readonly hashes: Uint32Array;
  /** How rare each is among the utterances: its inverse document frequency, in sixths. */
  readonly rarities: Uint8Array;
}

/** Something an utterance has, and how much it counts. */
export interface Feature {
  /** The words or the class of words themselves, to explain by. */
  readonly name: string;
  readonly place: number;
  readonly value: number;
}

/** What words count together, and runs, the square root of the sum of their squares. */
const OF_GRAMS = 2;
export const RARITY_STEPS = 6;
/** What nobody has said says nothing, but that the rest says less: as if it were so rare. */
const RARITY_OF_UNKNOWN = 8;

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
/** Bits that are left out, so that five characters write a hash. */
const UNUSED_BITS = 2;

/** FNV-1a over UTF-16 code units, 30 bits of it. */
export function hashOf(name: string): number {
  let hash = FNV_OFFSET;
  for (let at = 0; at < name.length; at += 1)
    hash = Math.imul(hash ^ name.charCodeAt(at), FNV_PRIME);
  return hash >>> UNUSED_BITS;
}

/** By halving; -1 where it is unknown. */
function placeOf(name: string, { hashes }: Vocabulary): number {
  const hash = hashOf(name);
  let from = 0;
  let to = hashes.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((hashes[middle] ?? 0) < hash) from = middle + 1;
    else to = middle;
  }
  return hashes[from] === hash ? from : -1;
}

/**
 * Counts grams by the logarithm of how often they stand there and by how rare they are, scaled to one
 * length (Salton and Buckley, "Term-weighting approaches in automatic text retrieval", 1988).
 */
function placeGrams(grams: ReadonlyMap<string, number>, vocabulary: Vocabulary): Placed {
  const found: { name: string; place: number; weight: number }[] = [];
  let squares = 0;
  let known = 0;
  for (const [name, times] of grams) {
    const place = placeOf(name, vocabulary);
    const rarity = place < 0 ? RARITY_OF_UNKNOWN : (vocabulary.rarities[place] ?? 0) / RARITY_STEPS;
    const weight = (1 + Math.log(times)) * rarity;
    squares += weight * weight;
    if (place < 0) continue;
    known += weight * weight;
    found.push({ name, place, weight });
  }
  const length = Math.sqrt(squares);
  const features = found.map(({ name, place, weight }) => ({
    name,
    place,
    value: (OF_GRAMS * weight) / length,
  }));
  return { features, known: squares === 0 ? 0 : known / squares };
}

export interface Placed {
  readonly features: readonly Feature[];
  /** How much of what the words and pairs of words say is known, from 0 to 1. */
  readonly known: number;
}

/** How much each thing counts that an utterance has and the vocabulary knows. */
export function placeFeatures(listed: Listed, vocabulary: Vocabulary): Placed {
  const words = placeGrams(listed.words, vocabulary);
  const features = [...words.features, ...placeGrams(listed.runs, vocabulary).features];
  for (const [name, value] of listed.classes) {
    const place = placeOf(name, vocabulary);
    if (place >= 0) features.push({ name, place, value });
  }
  return { features, known: words.known };
}
