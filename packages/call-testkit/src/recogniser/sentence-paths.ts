import { BANDS } from './log-mel.js';
import type { Sentence } from './vocabulary.js';

export interface Entering {
  /** Of the path that enters, in the book. */
  readonly entry: number;
  readonly costOfEntering: number;
  /** Of entering at any later frame of the sentence; Infinity when it is not allowed. */
  readonly costOfEnteringWithin: number;
  /** A path that costs more is given up. */
  readonly limit: number;
}

/** Of dwelling on a frame of the sentence, and of leaving one out: speech slower or faster. */
const DWELL = 0.15;
const LEAVE_OUT = 0.15;
/** A sentence may be left that many frames before its end. */
const LOOSE_END = 1;

/** The paths that are within one sentence: for each of its frames the cheapest that is there. */
export class SentencePaths {
  readonly #costs: Float64Array;
  readonly #entries: Int32Array;
  /** The frames in which there are paths: from `#low` up to, not including, `#high`. */
  #low = 0;
  #high = 0;
  #exit = 0;

  constructor(readonly sentence: Sentence) {
    this.#costs = new Float64Array(sentence.length).fill(Infinity);
    this.#entries = new Int32Array(sentence.length).fill(-1);
  }

  get lastState(): number {
    return this.sentence.length - 1;
  }

  costOf(state: number): number {
    return this.#costs[state] ?? Infinity;
  }

  entryOf(state: number): number {
    return this.#entries[state] ?? -1;
  }

  clear(): void {
    this.#costs.fill(Infinity);
    this.#low = 0;
    this.#high = 0;
  }

  /** Moves all paths by one heard frame. @returns the cost of the cheapest */
  advance(heard: Float32Array, entering: Entering): number {
    const { limit } = entering;
    const length = this.sentence.length;
    const isEntered = entering.costOfEntering <= limit;
    const isEnteredWithin = entering.costOfEnteringWithin <= limit;
    const low = isEntered ? 0 : this.#low;
    const from = isEnteredWithin ? length : Math.min(length, Math.max(this.#high + 2, 1));
    if (!isEntered && this.#low >= this.#high) return Infinity;
    let best = Infinity;
    let newLow = length;
    let newHigh = 0;
    // Downwards, because a frame is reached from those before it.
    for (let state = from - 1; state >= low; state -= 1) {
      const cost = this.#step(state, entering) + this.#distance(heard, state);
      const isKept = cost <= limit;
      this.#costs[state] = isKept ? cost : Infinity;
      if (!isKept) continue;
      newLow = state;
      if (newHigh === 0) newHigh = state + 1;
      if (cost < best) best = cost;
    }
    this.#low = newLow;
    this.#high = newHigh;
    return best;
  }

  /** The cheapest frame to be at; -1 when there is no path in this sentence. */
  bestState(): number {
    let best = -1;
    for (let state = this.#low; state < this.#high; state += 1) {
      if (this.costOf(state) < (best < 0 ? Infinity : this.costOf(best))) best = state;
    }
    return best;
  }

  /** What the cheapest path costs that is at the sentence's end. */
  exitCost(): number {
    let cost = Infinity;
    for (let state = Math.max(0, this.lastState - LOOSE_END); state < this.#high; state += 1) {
      if (this.costOf(state) >= cost) continue;
      cost = this.costOf(state);
      this.#exit = state;
    }
    return cost;
  }

  /** The entry of the path of the last `exitCost`. */
  get exitEntry(): number {
    return this.entryOf(this.#exit);
  }

  /** Sets where the cheapest path to a frame comes from. @returns its cost so far */
  #step(state: number, { entry, costOfEntering, costOfEnteringWithin }: Entering): number {
    let cost = this.costOf(state) + DWELL;
    let from = this.entryOf(state);
    const next = state > 0 ? this.costOf(state - 1) : costOfEntering;
    if (next <= cost) {
      cost = next;
      from = state > 0 ? this.entryOf(state - 1) : entry;
    }
    const skipped = state > 1 ? this.costOf(state - 2) + LEAVE_OUT : Infinity;
    if (skipped < cost) {
      cost = skipped;
      from = this.entryOf(state - 2);
    }
    if (costOfEnteringWithin < cost) {
      cost = costOfEnteringWithin;
      from = entry;
    }
    this.#entries[state] = from;
    return cost;
  }

  #distance(heard: Float32Array, state: number): number {
    const { frames } = this.sentence;
    const start = state * BANDS;
    let sum = 0;
    for (let band = 0; band < BANDS; band += 1) {
      sum += Math.abs((heard[band] ?? 0) - (frames[start + band] ?? 0));
    }
    return sum / BANDS;
  }
}
