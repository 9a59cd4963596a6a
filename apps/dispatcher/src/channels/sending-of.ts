import type { SendOutcome } from '@immolab/providers';
import { BROKEN_OFF, type Sending } from './channel.js';
import type { Pace } from './pace.js';

/** What the outcome at a provider means for the delivery. */
export function sendingOf(
  outcome: SendOutcome,
  input: { readonly account: string; readonly pace: Pace; readonly startedAt: number },
): Sending {
  switch (outcome.kind) {
    case 'aborted':
      return BROKEN_OFF;
    case 'busy':
      return {
        kind: 'postponed',
        delayMs: input.pace.slowDown(input.account, outcome.retryAfterMs),
      };
    default: {
      const { kind, statusCode, reason } = outcome;
      const durationMs = performance.now() - input.startedAt;
      const base = { statusCode, reason, durationMs };
      if (kind === 'sent') {
        const { providerId } = outcome;
        return { kind: 'attempted', attempt: { ...base, received: true, providerId } };
      }
      const attempt =
        kind === 'refused' ? { ...base, final: true } : { ...base, uncertain: outcome.uncertain };
      return { kind: 'attempted', attempt };
    }
  }
}

/** An attempt that ended before anybody was asked. */
export function ended(reason: 'no_provider' | 'rejected'): Sending {
  return {
    kind: 'attempted',
    attempt: { statusCode: null, durationMs: 0, reason, final: true },
  };
}
