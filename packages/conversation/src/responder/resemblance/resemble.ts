import type { Language } from '@immolab/contracts';
import type { Understood } from '../understand.js';
import type { CallWords } from './call-words.js';
import { readWeights, type Weights, type WrittenWeights } from './define-weights.js';
import { DE } from './generated/de.js';
import { EN } from './generated/en.js';
import { FR } from './generated/fr.js';
import { NL } from './generated/nl.js';
import { LIKELY_MOVES, type LikelyMove } from './likely-moves.js';
import { listFeatures, type MomentKind } from './list-features.js';
import { type Feature, placeFeatures } from './place-features.js';
import { toLikelihoods } from './to-likelihoods.js';

const WRITTEN: Readonly<Record<Language, WrittenWeights>> = { de: DE, fr: FR, en: EN, nl: NL };

const read = new Map<Language, Weights>();

/** Read at the first use of a language and kept. */
function weightsOf(language: Language): Weights {
  const known = read.get(language) ?? readWeights(WRITTEN[language]);
  read.set(language, known);
  return known;
}

/** Which move an utterance resembles, going by the utterances that are known. */
export interface Resemblance {
  /** In the order of `LIKELY_MOVES`; they sum up to 1. */
  readonly likelihoods: Float64Array;
  /** How much of what the words say is known, from 0 to 1: of another language next to nothing. */
  readonly known: number;
  /** The words, and classes of words, that speak most for a move. */
  evidenceFor(move: LikelyMove): readonly string[];
}

const EVIDENCE = 4;

/** Adds what a feature says for and against each move. */
function addWeights({ place, value }: Feature, weights: Weights, sums: Float64Array): void {
  const end = weights.from[place + 1] ?? 0;
  for (let at = weights.from[place] ?? 0; at < end; at += 1) {
    const move = weights.moves[at] ?? 0;
    sums[move] = (sums[move] ?? 0) + value * (weights.values[at] ?? 0);
  }
}

function evidenceOf(features: readonly Feature[], weights: Weights, move: LikelyMove): string[] {
  const column = LIKELY_MOVES.indexOf(move);
  const counts = ({ place, value }: Feature): number => {
    for (let at = weights.from[place] ?? 0; at < (weights.from[place + 1] ?? 0); at += 1)
      if (weights.moves[at] === column) return value * (weights.values[at] ?? 0);
    return 0;
  };
  return features
    .map((feature) => ({ name: feature.name, counts: counts(feature) }))
    .filter(({ name, counts }) => counts > 0 && !name.startsWith('moment:') && name !== 'bias')
    .sort((one, other) => other.counts - one.counts)
    .slice(0, EVIDENCE)
    .map(({ name }) => name);
}

/** Linear in the words of the utterance; nothing is kept of it. */
export function resemble(said: Understood, moment: MomentKind, call: CallWords): Resemblance {
  const weights = weightsOf(said.language);
  const { features, known } = placeFeatures(listFeatures(said, moment, call), weights);
  const likelihoods = new Float64Array(LIKELY_MOVES.length);
  for (const feature of features) addWeights(feature, weights, likelihoods);
  toLikelihoods(likelihoods);
  return { likelihoods, known, evidenceFor: (move) => evidenceOf(features, weights, move) };
}
