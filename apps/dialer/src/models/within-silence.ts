import { APITimeoutError } from '@livekit/agents';

/**
 * What a provider streams, given up when it is silent for too long.
 *
 * @throws APITimeoutError when nothing comes for `silenceMs`
 */
export async function* withinSilence<T>(
  stream: AsyncIterator<T>,
  silenceMs: number,
): AsyncGenerator<T> {
  for (;;) {
    const next = await within(silenceMs, stream.next());
    if (next.done === true) return;
    yield next.value;
  }
}

function within<T>(ms: number, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new APITimeoutError({ options: { retryable: false } }));
    }, ms);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
