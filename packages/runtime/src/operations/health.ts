/** Rejects, or never ends, when what it checks does not work. */
export type Check = (signal: AbortSignal) => Promise<unknown>;

export interface HealthOptions {
  /** By name, as shown by `/readyz`. */
  readonly checks: Readonly<Record<string, Check>>;
  /** Aborted while the service drains: it is then not ready, whatever the checks say. */
  readonly draining: AbortSignal;
  /** Time for each check, in milliseconds. */
  readonly timeoutMs?: number;
}

export interface Readiness {
  readonly ready: boolean;
  /** Names of the checks that failed, and `draining`. */
  readonly failing: readonly string[];
}

/**
 * Asks all checks at once. Calls that arrive while an answer is being found share it, so that a
 * crowd of probes costs each store one question.
 */
export function createHealth(options: HealthOptions): { ready(): Promise<Readiness> } {
  const { checks, draining, timeoutMs = 2_000 } = options;
  let asking: Promise<readonly string[]> | null = null;

  const ask = async (): Promise<readonly string[]> => {
    const names = await Promise.all(
      Object.entries(checks).map(async ([name, check]) =>
        (await passes(check, timeoutMs)) ? null : name,
      ),
    );
    asking = null;
    return names.filter((name) => name !== null);
  };

  return {
    ready: async () => {
      if (draining.aborted) return { ready: false, failing: ['draining'] };
      asking ??= ask();
      const failing = await asking;
      return { ready: failing.length === 0, failing };
    },
  };
}

async function passes(check: Check, timeoutMs: number): Promise<boolean> {
  const signal = AbortSignal.timeout(timeoutMs);
  const timeout = new Promise<false>((resolve) => {
    signal.addEventListener('abort', () => resolve(false), { once: true });
  });
  const answer = Promise.resolve(signal)
    .then(check)
    .then(
      () => true,
      () => false,
    );
  return Promise.race([answer, timeout]);
}
