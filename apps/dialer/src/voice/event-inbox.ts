import type { LineEvent } from '../lines/line.js';

/** What has come from the other end and is not yet dealt with, in its order. */
export interface EventInbox {
  put(event: LineEvent): void;
  /** The next event, when there is one. Rejects when aborted; the event is then kept. */
  take(signal: AbortSignal): Promise<LineEvent>;
  /** Whether something waits to be taken. */
  readonly isEmpty: boolean;
}

export function createEventInbox(): EventInbox {
  const events: LineEvent[] = [];
  let wake = (): void => undefined;
  return {
    get isEmpty() {
      return events.length === 0;
    },
    put(event) {
      events.push(event);
      wake();
    },
    take: (signal) =>
      new Promise((resolve, reject) => {
        const abort = (): void => {
          wake = () => undefined;
          reject(signal.reason);
        };
        if (signal.aborted) return abort();
        wake = () => {
          const event = events.shift();
          if (event === undefined) return;
          signal.removeEventListener('abort', abort);
          wake = () => undefined;
          resolve(event);
        };
        signal.addEventListener('abort', abort, { once: true });
        wake();
      }),
  };
}
