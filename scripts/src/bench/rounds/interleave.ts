/**
 * Lets two sides take turns, so that whatever else the machine does meets both: A B, B A, A B, ….
 *
 * @returns what came of each turn, round by round.
 */
export async function interleave<A, B>(
  rounds: number,
  first: () => Promise<A>,
  second: () => Promise<B>,
): Promise<readonly { readonly first: A; readonly second: B }[]> {
  const results: { first: A; second: B }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    if (round % 2 === 0) {
      const a = await first();
      results.push({ first: a, second: await second() });
    } else {
      const b = await second();
      results.push({ first: await first(), second: b });
    }
  }
  return results;
}
