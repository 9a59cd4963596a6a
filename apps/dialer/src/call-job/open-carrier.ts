import type { Database } from '@immolab/database';
import type { Queues } from '@immolab/queue';
import type { Logger, Registry } from '@immolab/runtime';
import { silenceLiveKitLog } from '../agent/open-session.js';
import { keepLeases } from '../leases/keep-leases.js';
import type { OpenLine } from '../lines/line.js';
import type { LanguageModel } from '../models/join-models.js';
import { createDialerMetrics, type DialerMetrics } from '../telemetry/metrics.js';
import { type ActiveCalls, createActiveCalls } from './active-calls.js';
import type { CallObserver } from './open-conversation.js';
import { type CallRunner, createCallRunner } from './run-call.js';

export interface CarrierOptions {
  readonly db: Database;
  /** Rings for the scorer when a call is over, and for the dispatcher when it has booked. */
  readonly ring: Queues['ring'];
  readonly openLine: OpenLine;
  /** The model behind the rules of a live call; null when none is configured. */
  readonly createModel?: () => LanguageModel | null;
  /** Which calls it carries: those of test keys, or live ones. */
  readonly test: boolean;
  /** Names the process in the rows of its calls. */
  readonly holder: string;
  readonly logger: Logger;
  readonly registry: Registry;
  /** Longest duration of a call from its answer. */
  readonly maxDurationMs: number;
  /** Aborted when no further call may be taken. */
  readonly draining: AbortSignal;
  readonly observer?: CallObserver;
  /** How long a call is held without a word of the database, see `keepLeases`. */
  readonly patienceMs?: number;
}

/** Carries calls in this process, as many as it is asked to at a time. */
export interface Carrier extends CallRunner {
  readonly activeCalls: ActiveCalls;
  readonly metrics: DialerMetrics;
  close(): void;
}

/** One a process: LiveKit is set up for it. */
export function openCarrier(options: CarrierOptions): Carrier {
  const { db, logger, registry } = options;
  silenceLiveKitLog();
  const activeCalls = createActiveCalls();
  const metrics = createDialerMetrics(registry, () => activeCalls.size);
  const leases = keepLeases({
    db,
    onError: (error) => logger.warn('leases.not_renewed', { error }),
    ...(options.patienceMs !== undefined && { patienceMs: options.patienceMs }),
  });
  const runner = createCallRunner({
    ...options,
    leases,
    activeCalls,
    metrics,
  });
  return { ...runner, activeCalls, metrics, close: leases.close };
}
