import type { Measured } from '../bench.js';

/** Whether a ratio is to be at least or at most so much. */
export type RatioGoal = { readonly atLeast: number } | { readonly atMost: number };

/** A ratio as it is printed, with its goal or none. */
export function describeRatio(what: string, ratio: number, goal: RatioGoal | null): Measured {
  return { what, figure: `${ratio.toFixed(2)} x`, goal: goal && judge(ratio, goal) };
}

function judge(ratio: number, goal: RatioGoal): Measured['goal'] {
  if ('atLeast' in goal) {
    return { text: `>= ${goal.atLeast.toFixed(2)} x`, holds: ratio >= goal.atLeast };
  }
  return { text: `<= ${goal.atMost.toFixed(2)} x`, holds: ratio <= goal.atMost };
}

/** What is only reported. */
export function report(what: string, figure: string): Measured {
  return { what, figure, goal: null };
}
