import { endExpiredCalls, endOptedOutCalls, releaseStaleHolds } from '@immolab/calls';
import type { Database } from '@immolab/database';
import type { Queues, Sweep } from '@immolab/queue';
import type { Logger } from '@immolab/runtime';
import type { CallingHours } from '../calling-hours/calling-hours.js';
import { keepCallingWindows } from '../calling-hours/keep-calling-windows.js';
import { createLostCallsSweep } from './sweep-lost-calls.js';

const EVERY_MS = 5_000;

/** Two runs of a sweep lie less apart, unless the database was away. */
const SILENCE_MS = 2 * EVERY_MS;

/** Whoever is due without a bell waits for so long at most. */
const DUE_EVERY_MS = 1_000;

export interface SweepDependencies {
  readonly db: Database;
  /** Carries test calls that are due, as far as there are places. */
  readonly lookForDueCalls: () => Promise<void>;
  readonly ringMany: Queues['ringMany'];
  readonly logger: Logger;
  /** When numbers may be called; null in a dialer that has no line for live calls. */
  readonly callingHours: CallingHours | null;
}

/** What the dialer looks for in the database, in case that no job came of it. */
export function defineSweeps(dependencies: SweepDependencies): readonly Sweep[] {
  const { db, lookForDueCalls, ringMany, logger, callingHours } = dependencies;
  const ringScores = async (sweep: string, callIds: readonly string[]): Promise<void> => {
    if (callIds.length === 0) return;
    logger.warn('calls.swept', { sweep, count: callIds.length });
    await ringMany(
      'call.score',
      callIds.map((callId) => ({ payload: { callId } })),
    );
  };
  const sweepLost = createLostCallsSweep({ db, silenceMs: SILENCE_MS });
  return [
    { name: 'calls.due', everyMs: DUE_EVERY_MS, run: lookForDueCalls },
    {
      name: 'calls.lost',
      everyMs: EVERY_MS,
      run: async () => ringScores('calls.lost', await sweepLost()),
    },
    {
      name: 'calls.expired',
      everyMs: EVERY_MS,
      run: async () => ringScores('calls.expired', await endExpiredCalls(db)),
    },
    {
      name: 'calls.opted_out',
      everyMs: EVERY_MS,
      run: async () => ringScores('calls.opted_out', await endOptedOutCalls(db)),
    },
    {
      name: 'holds.stale',
      everyMs: EVERY_MS,
      run: () => releaseStaleHolds(db),
    },
    ...(callingHours === null
      ? []
      : [
          {
            name: 'calling_hours.written',
            everyMs: EVERY_MS,
            run: keepCallingWindows({ db, hours: callingHours }),
          },
        ]),
  ];
}
