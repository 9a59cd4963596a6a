import type { Logger } from '../logging/logger.js';

export interface LifecycleOptions {
  readonly logger: Logger;
  /** Time for all closers together, in milliseconds. */
  readonly drainDeadlineMs: number;
  /** Ends the process; passed in by tests. */
  readonly exit?: (code: number) => void;
}

/** Closes what a service opened, in reverse, when it is told to stop or breaks. */
export interface Lifecycle {
  /** Registers what was just opened; closed before everything that was registered earlier. */
  onClose(name: string, close: () => Promise<unknown> | unknown): void;
  /** Aborted the moment the drain begins: stop taking on work. */
  readonly draining: AbortSignal;
  /** Drains, then ends the process: 0 when all closed in time, else 1. Safe to call again. */
  stop(reason: string): Promise<void>;
  /** SIGTERM and SIGINT drain; an uncaught error is logged, drains and ends with 1. */
  handleSignals(): void;
}

export function createLifecycle(options: LifecycleOptions): Lifecycle {
  const { logger, drainDeadlineMs } = options;
  const exit = options.exit ?? ((code) => process.exit(code));
  const closers: Array<{ name: string; close: () => Promise<unknown> | unknown }> = [];
  const drain = new AbortController();
  let stopping: Promise<void> | null = null;
  let broken = false;

  const closeAll = async (): Promise<boolean> => {
    let clean = true;
    for (let closer = closers.pop(); closer !== undefined; closer = closers.pop()) {
      try {
        await closer.close();
      } catch (error) {
        clean = false;
        logger.error('service.close_failed', { closer: closer.name, error });
      }
    }
    return clean;
  };

  const run = async (reason: string): Promise<void> => {
    const startedAt = performance.now();
    logger.info('service.draining', { reason, deadlineMs: drainDeadlineMs });
    drain.abort();
    const end = await within(closeAll(), drainDeadlineMs);
    const code = end === true && !broken ? 0 : 1;
    const durationMs = Math.round(performance.now() - startedAt);
    const state = end === null ? 'deadline_passed' : 'closed';
    logger[code === 0 ? 'info' : 'error']('service.stopped', { state, exitCode: code, durationMs });
    logger.flush();
    exit(code);
  };

  const stop = (reason: string) => {
    stopping ??= run(reason);
    return stopping;
  };

  const breakDown = (event: 'service.uncaught' | 'service.unhandled') => (error: unknown) => {
    logger.error(event, { error });
    broken = true;
    void stop(event);
  };

  return {
    draining: drain.signal,
    stop,
    onClose: (name, close) => void closers.push({ name, close }),
    handleSignals: () => {
      for (const signal of ['SIGTERM', 'SIGINT'] as const) {
        process.on(signal, () => void stop(signal));
      }
      process.on('uncaughtException', breakDown('service.uncaught'));
      process.on('unhandledRejection', breakDown('service.unhandled'));
    },
  };
}

/** The promise's value, or null when it took longer than `ms`. */
async function within<Value>(promise: Promise<Value>, ms: number): Promise<Value | null> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), ms);
  });
  try {
    return await Promise.race([promise, deadline]);
  } finally {
    clearTimeout(timer);
  }
}
