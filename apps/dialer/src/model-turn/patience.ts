/** What came first. */
export type Outcome<T> =
  | { readonly kind: 'value'; readonly value: T }
  /** The lead has waited long enough to be told something. */
  | { readonly kind: 'one_moment' }
  /** The time of the turn is over, or the call is. */
  | { readonly kind: 'too_late' };

export interface PatienceOptions {
  readonly oneMomentMs: number;
  readonly turnMs: number;
  readonly signal: AbortSignal;
}

/** Watches how long a turn takes, over everything that is awaited in it. */
export interface Patience {
  /** Rejects as the promise does. After `one_moment`, to be asked again with the same promise. */
  wait<T>(promise: Promise<T>): Promise<Outcome<T>>;
  /** Something was said: nobody needs to be told to wait. */
  spoken(): void;
  close(): void;
}

export function createPatience({ oneMomentMs, turnMs, signal }: PatienceOptions): Patience {
  let isDue = false;
  let isTold = false;
  let isOver = signal.aborted;
  let wake = (): void => undefined;
  const moment = setTimeout(() => {
    isDue = true;
    wake();
  }, oneMomentMs);
  const end = (): void => {
    isOver = true;
    wake();
  };
  const deadline = setTimeout(end, turnMs);
  signal.addEventListener('abort', end, { once: true });

  const interruption = (): 'one_moment' | 'too_late' | null => {
    if (isOver) return 'too_late';
    if (!isDue || isTold) return null;
    isTold = true;
    return 'one_moment';
  };

  return {
    async wait(promise) {
      // Whoever gives it up must not be told of its failure.
      promise.catch(() => undefined);
      const due = interruption();
      if (due !== null) return { kind: due };
      return new Promise((resolve, reject) => {
        wake = () => {
          const kind = interruption();
          if (kind !== null) resolve({ kind });
        };
        promise.then((value) => resolve({ kind: 'value', value }), reject);
      });
    },
    spoken() {
      isTold = true;
    },
    close() {
      clearTimeout(moment);
      clearTimeout(deadline);
      signal.removeEventListener('abort', end);
    },
  };
}
