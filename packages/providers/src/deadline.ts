/** What a deadline or a signal did to a promise. */
export type Ended<T> = { readonly value: T } | 'timeout' | 'aborted';

/**
 * Waits for a promise at most so long. What comes of it later is of no interest to anybody: an error
 * of then is not unhandled.
 */
export async function within<T>(
  promise: Promise<T>,
  { timeoutMs, signal }: { readonly timeoutMs: number; readonly signal: AbortSignal },
): Promise<Ended<T>> {
  promise.catch(() => undefined);
  let stop = () => {};
  const ended = new Promise<'timeout' | 'aborted'>((resolve) => {
    const timer = setTimeout(resolve, timeoutMs, 'timeout');
    const abort = () => resolve('aborted');
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort);
    stop = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', abort);
    };
  });
  try {
    return await Promise.race([promise.then((value) => ({ value })), ended]);
  } finally {
    stop();
  }
}
