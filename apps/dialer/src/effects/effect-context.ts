import type { ClaimedCall } from '@immolab/calls';
import type { CallBrief } from '@immolab/contracts';
import type { Database } from '@immolab/database';
import type { Queues } from '@immolab/queue';
import type { Line } from '../lines/line.js';

/** What the effects of one call work on. */
export interface EffectContext {
  readonly db: Database;
  readonly call: ClaimedCall;
  readonly brief: CallBrief;
  readonly line: Line;
  readonly ring: Queues['ring'];
  /** Queues a write whose result nobody waits for; they are written in their order. */
  readonly write: (run: () => Promise<void>) => void;
  /** Aborted when the call must stop. */
  readonly signal: AbortSignal;
}
