/** Turns sums of weights into likelihoods that sum up to 1, in place. */
export function toLikelihoods(sums: Float64Array): void {
  const most = Math.max(...sums);
  let total = 0;
  for (let move = 0; move < sums.length; move += 1) {
    sums[move] = Math.exp((sums[move] ?? 0) - most);
    total += sums[move] ?? 0;
  }
  for (let move = 0; move < sums.length; move += 1) sums[move] = (sums[move] ?? 0) / total;
}
