/** Works through a list in its order, so many at a time. @returns what came of each, in that order */
export async function runWorkers<Given, Result>(
  list: readonly Given[],
  atATime: number,
  run: (given: Given, index: number) => Promise<Result>,
): Promise<readonly Result[]> {
  const left = list.entries();
  const results: Result[] = [];
  const work = async (): Promise<void> => {
    for (const [index, given] of left) results[index] = await run(given, index);
  };
  await Promise.all(Array.from({ length: atATime }, work));
  return results;
}
