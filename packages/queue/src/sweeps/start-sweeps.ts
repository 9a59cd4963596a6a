export interface Sweep {
  /** Dotted, for logs: `calls.release`. */
  readonly name: string;
  /** From the end of one run to the start of the next, ±15 %. */
  readonly everyMs: number;
  /** Finds due work that nobody works on. Must stop when the signal is aborted. */
  readonly run: (signal: AbortSignal) => Promise<unknown>;
}

export interface SweepOptions {
  readonly onError: (error: unknown, sweep: string) => void;
  /** Aborts a run that takes longer, in milliseconds. */
  readonly timeoutMs?: number;
  /** 0 to 1; passed in by tests. */
  readonly random?: () => number;
}

export interface Sweeps {
  /** Starts no further run, aborts those in hand and waits for them. */
  close(): Promise<void>;
}

/**
 * Runs each sweep again and again in this process. A sweep never overlaps with itself; processes
 * drift apart by the jitter, and the sweeps themselves are safe to run in several at once.
 */
export function startSweeps(sweeps: readonly Sweep[], options: SweepOptions): Sweeps {
  const { onError, timeoutMs = 60_000, random = Math.random } = options;
  const closing = new AbortController();
  const timers = new Set<NodeJS.Timeout>();
  const running = new Set<Promise<void>>();

  const schedule = (sweep: Sweep, delayMs: number) => {
    if (closing.signal.aborted) return;
    const timer = setTimeout(() => {
      timers.delete(timer);
      const run = runOnce(sweep).finally(() => running.delete(run));
      running.add(run);
    }, delayMs);
    timers.add(timer);
  };

  const runOnce = async (sweep: Sweep) => {
    const signal = AbortSignal.any([closing.signal, AbortSignal.timeout(timeoutMs)]);
    try {
      await sweep.run(signal);
    } catch (error) {
      if (!closing.signal.aborted) onError(error, sweep.name);
    }
    schedule(sweep, sweep.everyMs * (0.85 + 0.3 * random()));
  };

  // Soon after the start: work may be due since the last process died.
  for (const sweep of sweeps) schedule(sweep, Math.min(sweep.everyMs, 1_000) * random());

  return {
    close: async () => {
      closing.abort();
      for (const timer of timers) clearTimeout(timer);
      timers.clear();
      await Promise.allSettled([...running]);
    },
  };
}
