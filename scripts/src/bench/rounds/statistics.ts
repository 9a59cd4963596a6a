/** The middle one; of an even number the mean of the two. 0 of none. */
export function medianOf(values: readonly number[]): number {
  return (quantileOf(values, 0.5, Math.floor) + quantileOf(values, 0.5, Math.ceil)) / 2;
}

/** The smallest value that at least so large a share of all values does not exceed. 0 of none. */
export function percentileOf(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

function quantileOf(
  values: readonly number[],
  share: number,
  round: (position: number) => number,
): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[round(share * (sorted.length - 1))] ?? 0;
}
