import { endLostCalls } from '@immolab/calls';
import type { Database } from '@immolab/database';

export interface LostCallsOptions {
  readonly db: Database;
  /** Longer than two runs lie apart. */
  readonly silenceMs: number;
  readonly clock?: () => number;
}

/**
 * Ends the calls whose dialer died. While the database was away no lease could be renewed by anybody:
 * so the first run after a silence ends none, and whoever is alive renews until the next.
 *
 * @returns a run; it resolves to the ids of the calls that it ended
 */
export function createLostCallsSweep(options: LostCallsOptions): () => Promise<readonly string[]> {
  const { db, silenceMs, clock = () => performance.now() } = options;
  let answeredAt = Number.NEGATIVE_INFINITY;
  return async () => {
    const isAfterSilence = clock() - answeredAt > silenceMs;
    if (isAfterSilence) await db.ping();
    const lost = isAfterSilence ? [] : await endLostCalls(db);
    answeredAt = clock();
    return lost;
  };
}
