import type { Measured } from '../bench.js';
import { percentileOf } from '../rounds/statistics.js';

/** In milliseconds. */
export interface TimeGoals {
  readonly p50?: number;
  readonly p95?: number;
}

/** The middle and the slow end of some times, each against its goal. */
export function judgeTimes(
  what: string,
  times: readonly number[],
  goals: TimeGoals,
): readonly Measured[] {
  const shares = [
    ['p50', 0.5],
    ['p95', 0.95],
  ] as const;
  return shares.map(([name, share]) => {
    const ms = percentileOf(times, share);
    const most = goals[name];
    return {
      what: `${what}: ${name}`,
      figure: `${ms.toFixed(0)} ms of ${times.length}`,
      // Nothing measured holds nothing.
      goal:
        most === undefined
          ? null
          : { text: `<= ${most} ms`, holds: times.length > 0 && ms <= most },
    };
  });
}
