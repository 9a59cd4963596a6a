import { setTimeout as sleep } from 'node:timers/promises';
import type { CallResult, TranscriptTurn } from '@immolab/contracts';

/** Often enough that each line seems to appear as it is spoken. */
const POLL_MS = 50;

export interface FollowOptions {
  /** Reads the call as the API shows it; null when there is no such call. */
  readonly read: () => Promise<CallResult | null>;
  /** Called for each turn, in order, as soon as it is known. */
  readonly onTurn: (turn: TranscriptTurn) => void;
  /** Looks at each reading, before its turns are told; what it throws ends the following. */
  readonly watch?: (call: CallResult) => Promise<void>;
  readonly timeoutMs: number;
}

/**
 * Follows a call to its end.
 * @returns the final result
 * @throws when the call has not ended in time
 */
export async function followCall(options: FollowOptions): Promise<CallResult> {
  const end = performance.now() + options.timeoutMs;
  let heard = 0;
  for (;;) {
    const call = await options.read();
    if (call === null) throw new Error('The call is not there any more.');
    await options.watch?.(call);
    for (const turn of call.transcript.slice(heard)) options.onTurn(turn);
    heard = Math.max(heard, call.transcript.length);
    if (call.status === 'completed' || call.status === 'failed') return call;
    if (performance.now() > end) {
      throw new Error(`The call is still ${call.status} after ${options.timeoutMs / 1_000} s.`);
    }
    await sleep(POLL_MS);
  }
}
