import type { SendOutcome, SendReason } from '../outcome.js';

/** Errors of Twilio that another attempt would not change, by their number. */
const REFUSALS: ReadonlyMap<number, SendReason> = new Map([
  [21211, 'invalid_number'],
  [21214, 'invalid_number'],
  [21217, 'invalid_number'],
  [21614, 'not_mobile'],
  [21635, 'not_mobile'],
  [21610, 'unsubscribed'],
  [21408, 'country_not_enabled'],
  [21612, 'unreachable_number'],
  [21212, 'invalid_sender'],
  [21606, 'invalid_sender'],
  [21659, 'invalid_sender'],
  [21660, 'invalid_sender'],
  [21703, 'invalid_sender'],
]);

/** The sender's queue is full. */
const QUEUE_FULL = 21611;
const BUSY_MS = 2_000;

/** Failures before a connection stood: nothing was taken. */
const NEVER_CONNECTED = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH']);

/** What an error of the library means for the attempt; nothing of its text is kept. */
export function outcomeOfError(error: unknown): SendOutcome {
  const statusCode = numberField(error, 'status');
  if (statusCode === null) return outcomeOfLostRequest(error);
  const code = numberField(error, 'code');
  if (statusCode === 429 || code === QUEUE_FULL) return { kind: 'busy', retryAfterMs: BUSY_MS };
  if (statusCode >= 500) {
    return { kind: 'failed', statusCode, reason: 'provider_error', uncertain: true };
  }
  // A wrong SID answers 404. Both are mended while the message waits.
  if (statusCode === 401 || statusCode === 403 || statusCode === 404) {
    return { kind: 'failed', statusCode, reason: 'unauthorized', uncertain: false };
  }
  return { kind: 'refused', statusCode, reason: REFUSALS.get(code ?? 0) ?? 'rejected' };
}

function outcomeOfLostRequest(error: unknown): SendOutcome {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const reason = code === 'ECONNABORTED' || code === 'ETIMEDOUT' ? 'timeout' : 'unreachable';
  const uncertain = !NEVER_CONNECTED.has(code);
  return { kind: 'failed', statusCode: null, reason, uncertain };
}

function numberField(error: unknown, name: string): number | null {
  if (!(error instanceof Error)) return null;
  const value: unknown = Reflect.get(error, name);
  return typeof value === 'number' ? value : null;
}
