import { readWaiting, type Waiting, type WaitingReason } from '@immolab/calls';
import type { CallResult } from '@immolab/contracts';
import type { Database } from '@immolab/database';
import { describeTime } from './describe-time.js';

/** The call was not dialled, and will not be; the message says why. */
class NotDialledError extends Error {
  override readonly name = 'NotDialledError';
}

/** Processes that hold calls are still being started when the services have just begun. */
const LONGEST_MS = 60_000;

/** A dialer that has just begun writes its calling hours within seconds, over older ones. */
const SETTLED_MS = 4_000;
const UNKNOWN_HOURS_MS = 15_000;

const EVERY_MS = 250;

/** What is waited for in any case. */
const PATIENT: readonly WaitingReason[] = ['claimed', 'ending', 'place'];

const WHY: Readonly<Record<Exclude<WaitingReason, 'calling_hours'>, string>> = {
  claimed: 'A dialer took the call and did not dial. Its log says why.',
  ending: 'The call is to be ended: its key was stopped, or the number wants no calls.',
  place:
    'No dialer took the call within a minute. Is one running with the live configuration, and not ' +
    'full? npm run doctor checks the configuration, npm run dialling -- status counts the calls.',
  not_due: 'The call is not due yet.',
  paused: 'Dialling is paused by the operator. npm run dialling -- resume ends the pause.',
  line_down: 'The telephone line is down: no trunk takes the call. npm run doctor says more.',
  provider_down: 'No synthesiser speaks the greeting. npm run doctor says which provider fails.',
  contact_limit:
    'This number is being called, or was called too lately or too often (docs/dialling.md).',
  max_concurrent: 'The key of npm run call has a call under way.',
  calls_per_day: "The day's calls of the key of npm run call are used up.",
  minutes_per_day: "The day's minutes of the key of npm run call are used up.",
};

export interface WaitingWatchOptions {
  readonly db: Database;
  readonly callId: string;
  /** Milliseconds of a clock that never goes back. */
  readonly clock?: () => number;
}

/**
 * Looks at a call that is not dialled yet.
 *
 * @returns what throws NotDialledError when it is not going to be within reasonable time
 */
export function createWaitingWatch(
  options: WaitingWatchOptions,
): (call: Pick<CallResult, 'status'>) => Promise<void> {
  const { db, callId, clock = () => performance.now() } = options;
  let lookedAt = Number.NEGATIVE_INFINITY;
  let same: { readonly waiting: Waiting; readonly since: number } | null = null;
  return async ({ status }) => {
    if (status !== 'pending' || clock() - lookedAt < EVERY_MS) return;
    lookedAt = clock();
    const waiting = await readWaiting(db, callId);
    if (waiting === null) return;
    if (same?.waiting.reason !== waiting.reason) same = { waiting, since: clock() };
    if (clock() - same.since >= patienceFor(waiting)) throw new NotDialledError(explain(waiting));
  };
}

function patienceFor({ reason, opensAt }: Waiting): number {
  if (PATIENT.includes(reason)) return LONGEST_MS;
  return reason === 'calling_hours' && opensAt === null ? UNKNOWN_HOURS_MS : SETTLED_MS;
}

function explain({ reason, opensAt }: Waiting): string {
  if (reason !== 'calling_hours') return WHY[reason];
  if (opensAt === null) {
    return (
      "No calling hours are known for this number's country: nobody is rung there, or no dialer " +
      'with a live configuration has run yet (docs/dialling.md).'
    );
  }
  return (
    "It is outside the calling hours of this number's country: nobody is rung before " +
    `${describeTime(opensAt)}. CALLING_HOURS_FILE changes the hours (docs/dialling.md).`
  );
}
