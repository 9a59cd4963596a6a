import { setTimeout as pause } from 'node:timers/promises';
import { openQueues, type Queues, type QueuesOptions } from './open-queues.js';
import { RefusedStore } from './stores/refused-store.js';

/** What a service needs that only rings. */
export type Bells = Pick<Queues, 'ring' | 'close'>;

const FIRST_TRY_MS = 2_000;
const RETRY_MS = 1_000;

/**
 * Opens the queues for a service that accepts work without them: while the store is away every ring
 * is false, and the sweeps find the rows. It is tried again until it answers.
 *
 * @throws RefusedStore when the store answers and must not be used.
 */
export async function openBells(options: QueuesOptions): Promise<Bells> {
  const closing = new AbortController();
  let queues: Queues | null = await tryToOpen(options);
  const opening = queues === null ? openLater() : Promise.resolve();

  async function openLater(): Promise<void> {
    while (!closing.signal.aborted && queues === null) {
      await pause(RETRY_MS, undefined, { signal: closing.signal }).catch(() => undefined);
      // A store that must not be used is as good as none by now; it is told each time.
      queues = await tryToOpen(options).catch((error: unknown) => {
        options.onError(error);
        return null;
      });
    }
  }

  return {
    ring: async (...ring) => (await queues?.ring(...ring)) ?? false,
    async close() {
      closing.abort();
      await opening;
      await queues?.close();
    },
  };
}

async function tryToOpen(options: QueuesOptions): Promise<Queues | null> {
  try {
    return await openQueues({ ...options, connectTimeoutMs: FIRST_TRY_MS });
  } catch (error) {
    if (error instanceof RefusedStore) throw error;
    options.onError(error);
    return null;
  }
}
