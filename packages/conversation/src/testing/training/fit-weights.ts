import type { Feature } from '../../responder/resemblance/place-features.js';
import { toLikelihoods } from '../../responder/resemblance/to-likelihoods.js';

export interface Example {
  readonly features: readonly Pick<Feature, 'place' | 'value'>[];
  /** Index of the move. */
  readonly move: number;
}

/** A round makes the step so much smaller: a half after two, an eighth after fourteen. */
const FALL = 0.5;

export interface FitOptions {
  readonly places: number;
  readonly moves: number;
  /** Times that all examples are gone through. */
  readonly rounds?: number;
  readonly step?: number;
  /** On half the sum of the squares of the weights: what is rare counts less. */
  readonly penalty?: number;
}

/** Numbers of one sequence, the same on every machine (a linear congruential generator). */
function drawFrom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function shuffle(order: Uint32Array, draw: (below: number) => number): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = draw(at + 1);
    const kept = order[at] ?? 0;
    order[at] = order[other] ?? 0;
    order[other] = kept;
  }
}

/**
 * Multinomial logistic regression with a penalty on squares, by stochastic gradient descent with a
 * step that falls as 1/t (Bottou, "Stochastic Gradient Descent Tricks", 2012); the weights of the
 * second half of the rounds are averaged. The same examples give the same weights.
 * `[place * moves + move]`.
 */
export function fitWeights(examples: readonly Example[], options: FitOptions): Float64Array {
  const { places, moves, rounds = 14, step = 1, penalty = 8e-6 } = options;
  const weights = new Float64Array(places * moves);
  const mean = new Float64Array(weights.length);
  const order = Uint32Array.from(examples, (_, at) => at);
  const draw = drawFrom(1);
  const sums = new Float64Array(moves);
  // The weights are these times `scale`, so that the penalty touches one number a step
  let scale = 1;
  let steps = 0;
  const kept = rounds - Math.floor(rounds / 2);
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, draw);
    for (const at of order) {
      const example = examples[at];
      if (example === undefined) continue;
      sums.fill(0);
      for (const { place, value } of example.features) {
        const row = place * moves;
        for (let move = 0; move < moves; move += 1)
          sums[move] = (sums[move] ?? 0) + value * scale * (weights[row + move] ?? 0);
      }
      toLikelihoods(sums);
      sums[example.move] = (sums[example.move] ?? 0) - 1;
      const now = step / (1 + (FALL * steps) / examples.length);
      steps += 1;
      scale *= 1 - now * penalty;
      for (const { place, value } of example.features) {
        const row = place * moves;
        const by = (now * value) / scale;
        for (let move = 0; move < moves; move += 1)
          weights[row + move] = (weights[row + move] ?? 0) - by * (sums[move] ?? 0);
      }
    }
    if (round < rounds - kept) continue;
    for (let at = 0; at < weights.length; at += 1)
      mean[at] = (mean[at] ?? 0) + ((weights[at] ?? 0) * scale) / kept;
  }
  return mean;
}
