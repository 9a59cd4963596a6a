const POLL_MS = 25;

/** Waits until what is asked for is there. @throws when it is not in time */
export async function until<T>(
  ask: () => Promise<T | null | undefined | false>,
  { timeoutMs = 60_000, what = 'it' }: { timeoutMs?: number; what?: string } = {},
): Promise<T> {
  const end = performance.now() + timeoutMs;
  for (;;) {
    const found = await ask();
    if (found !== null && found !== undefined && found !== false) return found;
    if (performance.now() > end) throw new Error(`${what} did not happen in ${timeoutMs} ms`);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}
