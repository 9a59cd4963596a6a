import type { ClaimedCall } from '@immolab/calls';
import type { CallBrief } from '@immolab/contracts';
import type { Database } from '@immolab/database';
import type { Queues } from '@immolab/queue';
import type { Line } from '../lines/line.js';
import type { Recorder } from '../recorder/recorder.js';

/** What the effects of one call work on. */
export interface EffectContext {
  readonly db: Database;
  readonly call: ClaimedCall;
  readonly brief: CallBrief;
  readonly line: Line;
  readonly ring: Queues['ring'];
  /** Writes what the conversation need not wait for, in its order. */
  readonly recorder: Pick<Recorder, 'answer' | 'facts'>;
  /** Aborted when the call must stop. */
  readonly signal: AbortSignal;
}
