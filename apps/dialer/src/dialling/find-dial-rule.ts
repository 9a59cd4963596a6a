import { DIAL_RULES, type DialRule, type Fit } from './dial-rules.js';
import type { DialError } from './read-dial-error.js';

/** LiveKit counts the ring time-out from the INVITE, some 0.1 s after our request. */
const RANG_OUT_TOLERANCE_MS = 1_500;

export interface DialTiming {
  /** From the request to its failure. */
  readonly elapsedMs: number;
  readonly ringTimeoutMs: number;
}

/** Whether it had rung for as long as it was let. */
export function hasRungOut({ elapsedMs, ringTimeoutMs }: DialTiming): boolean {
  return elapsedMs >= ringTimeoutMs - RANG_OUT_TOLERANCE_MS;
}

/** The rule for a failed attempt: the first of the table that fits. */
export function findDialRule(error: DialError, timing: DialTiming): DialRule {
  const rule = DIAL_RULES.find(({ fits }) => isFor(fits, error, timing));
  if (rule === undefined) throw new Error('the table of dial rules has no last rule');
  return rule;
}

function isFor(fit: Fit, error: DialError, timing: DialTiming): boolean {
  const { sipCode, livekit, notConnected } = error;
  switch (fit.by) {
    case 'sip':
      return sipCode !== null && holds(fit.codes, sipCode);
    case 'livekit': {
      if (sipCode !== null || livekit === null || !fit.codes.includes(livekit.code)) {
        return false;
      }
      if (fit.rangOut && !hasRungOut(timing)) return false;
      return fit.says?.test(livekit.text) ?? true;
    }
    case 'not_connected':
      return notConnected;
    case 'anything_else':
      return true;
  }
}

function holds(codes: Extract<Fit, { by: 'sip' }>['codes'], sipCode: number): boolean {
  return codes.some((code) =>
    typeof code === 'number' ? code === sipCode : Number(code[0]) === Math.floor(sipCode / 100),
  );
}
