const PARENT_POLL_MS = 250;

/**
 * Resolves when the run is to end: Ctrl-C, a closed terminal, a polite kill, or the death of the
 * npm that started us (which passes on SIGINT and SIGTERM, but neither its own SIGHUP nor SIGKILL).
 * From the first call on, none of these ends this process by itself.
 */
export function endOfRun(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => resolve());
    }
    // Nobody reads the screen any more: no reason to fail over it.
    for (const screen of [process.stdout, process.stderr]) screen.on('error', () => undefined);
    if (process.env.npm_lifecycle_event === undefined) return;
    const parent = process.ppid;
    setInterval(() => {
      if (process.ppid !== parent) resolve();
    }, PARENT_POLL_MS).unref();
  });
}
