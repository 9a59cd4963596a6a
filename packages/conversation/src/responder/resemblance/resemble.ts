import type { Language } from '@immolab/contracts';
import type { Understood } from '../understand.js';
import {
  LIKELY_MOVES,
  type LikelyMove,
  readWeights,
  type WrittenWeights,
  wasSeen,
} from './define-weights.js';
import { DE } from './generated/de.js';
import { EN } from './generated/en.js';
import { FR } from './generated/fr.js';
import { NL } from './generated/nl.js';
import { type Feature, listFeatures, type MomentKind, type Names } from './list-features.js';
import { toLikelihoods } from './to-likelihoods.js';

const WRITTEN: Readonly<Record<Language, WrittenWeights>> = { de: DE, fr: FR, en: EN, nl: NL };

const read = new Map<Language, Float32Array>();

/** Read at the first use of a language and kept. */
function weightsOf(language: Language): Float32Array {
  const known = read.get(language) ?? readWeights(WRITTEN[language]);
  read.set(language, known);
  return known;
}

/** Which move an utterance resembles, going by the utterances that are known. */
export interface Resemblance {
  /** In the order of `LIKELY_MOVES`; they sum up to 1. */
  readonly likelihoods: Float64Array;
  /** The words, and classes of words, that speak most for a move. */
  evidenceFor(move: LikelyMove): readonly string[];
}

const EVIDENCE = 4;

function evidenceOf(
  features: readonly Feature[],
  weights: Float32Array,
  move: LikelyMove,
): string[] {
  const column = LIKELY_MOVES.indexOf(move);
  return features
    .map(({ name, place, value }) => ({
      name,
      counts: value * (weights[place * LIKELY_MOVES.length + column] ?? 0),
    }))
    .filter(({ name, counts }) => counts > 0 && !name.startsWith('moment:') && name !== 'bias')
    .sort((one, other) => other.counts - one.counts)
    .slice(0, EVIDENCE)
    .map(({ name }) => name);
}

/** Linear in the words of the utterance; nothing is kept of it. */
export function resemble(said: Understood, moment: MomentKind, names: Names): Resemblance {
  const weights = weightsOf(said.language);
  const { seen } = WRITTEN[said.language];
  const features = listFeatures(said, moment, names).filter(
    ({ mark }) => mark === null || wasSeen(seen, mark),
  );
  const likelihoods = new Float64Array(LIKELY_MOVES.length);
  for (const { place, value } of features) {
    const row = place * LIKELY_MOVES.length;
    for (let move = 0; move < likelihoods.length; move += 1)
      likelihoods[move] = (likelihoods[move] ?? 0) + value * (weights[row + move] ?? 0);
  }
  toLikelihoods(likelihoods);
  return { likelihoods, evidenceFor: (move) => evidenceOf(features, weights, move) };
}
