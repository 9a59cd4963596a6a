import type { CallEnd } from '@immolab/calls';
import type { EndedReason, Fault } from '@immolab/contracts';

/** The call has lasted as long as a call may. */
export class MaxDurationError extends Error {
  override readonly name = 'MaxDurationError';
}

/** The process has to end before the call has. */
export class DrainedError extends Error {
  override readonly name = 'DrainedError';
}

/** No telephone was rung, for certain: what carries calls is down, and the call can wait. */
export class UnplacedError extends Error {
  override readonly name = 'UnplacedError';
}

/** The room, or the lead's leg into it, is gone, and nobody hung up. */
export class LineLostError extends Error {
  override readonly name = 'LineLostError';
}

/** A provider of speech failed, and so did all that stand behind it. */
export class SpeechFailedError extends Error {
  override readonly name = 'SpeechFailedError';
  constructor(
    readonly endedReason: 'recogniser_failed' | 'synthesiser_failed',
    options?: ErrorOptions,
  ) {
    super(endedReason, options);
  }
}

/** How a call ends that was broken off. */
export function endOfBrokenCall(reason: unknown): CallEnd {
  if (reason instanceof SpeechFailedError) {
    return { endedReason: reason.endedReason, fault: 'provider' };
  }
  if (reason instanceof MaxDurationError) return { endedReason: 'max_duration', fault: null };
  if (reason instanceof LineLostError) return { endedReason: 'line_fault', fault: 'platform' };
  if (reason instanceof DrainedError) return { endedReason: 'dialer_lost', fault: 'platform' };
  return { endedReason: 'internal_error', fault: 'platform' };
}

/** Who is to blame for a conversation that did not run to its end. */
const FAULTS: Readonly<Partial<Record<EndedReason, Fault>>> = {
  lead_hung_up: 'lead',
  lead_silent: 'lead',
  recogniser_failed: 'provider',
};

export function faultOf(endedReason: EndedReason): Fault | null {
  return FAULTS[endedReason] ?? null;
}
