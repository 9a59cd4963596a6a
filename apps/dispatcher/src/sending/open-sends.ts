import { setMaxListeners } from 'node:events';

/** Sends under way. */
export interface OpenSends {
  readonly size: number;
  /** Runs `send` with a signal that is aborted when the process must end. */
  run<T>(send: (signal: AbortSignal) => Promise<T>): Promise<T>;
  /** Waits for all of them, aborts what is left at the deadline, and waits until that is noted. */
  close(deadlineMs: number): Promise<void>;
}

/** Time for aborted sends to be given back, in milliseconds. */
const ABORTED_MS = 400;

export function createOpenSends(): OpenSends {
  const sends = new Set<Promise<unknown>>();
  // One for all: to make one for each would cost as much as to sign what is sent.
  const closing = new AbortController();
  setMaxListeners(0, closing.signal);
  const ended = async () => {
    while (sends.size > 0) await Promise.allSettled(sends);
  };
  return {
    get size() {
      return sends.size;
    },
    run(send) {
      const sending = send(closing.signal).finally(() => sends.delete(sending));
      sends.add(sending);
      return sending;
    },
    async close(deadlineMs) {
      await within(ended(), deadlineMs);
      closing.abort();
      await within(ended(), ABORTED_MS);
    },
  };
}

async function within(promise: Promise<unknown>, ms: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  await Promise.race([promise, deadline]);
  clearTimeout(timer);
}
