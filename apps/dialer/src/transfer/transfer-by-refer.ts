import type { SipClient } from 'livekit-server-sdk';
import { abortable } from '../call-job/abortable.js';
import { LEAD_IDENTITY } from '../dialling/clear-room.js';
import { readDialError } from '../dialling/read-dial-error.js';

export interface ReferOptions {
  /** Made with `failover: false`: otherwise the SDK repeats a request. */
  readonly sip: Pick<SipClient, 'transferSipParticipant'>;
  readonly room: string;
  /** Whom the lead is put through to, E.164. */
  readonly to: string;
  /** How long the colleague's telephone may ring; rounded up to seconds. */
  readonly ringTimeoutMs: number;
  /** Aborted when the lead hangs up or is otherwise gone. */
  readonly leadGone: AbortSignal;
  readonly signal: AbortSignal;
}

export type ReferResult =
  /** A colleague picked up; the lead leaves the room within about a second. */
  | { readonly kind: 'accepted' }
  /** The trunk does not transfer, or not to this number; the lead is still here. */
  | { readonly kind: 'refused'; readonly sipCode: number | null }
  /** The colleague did not pick up, or a fault came in between; the lead is still here. */
  | { readonly kind: 'failed'; readonly sipCode: number | null }
  | { readonly kind: 'lead_gone' };

/**
 * SIP answers of a telephone that was rung: REFER was accepted. LiveKit tells a trunk's refusal and
 * the colleague's answer with the same code, so 603 counts as the trunk's.
 */
const COLLEAGUE_ANSWERS: ReadonlySet<number> = new Set([408, 480, 486, 487, 600]);

/**
 * Hands the lead over to another telephone by SIP REFER; meanwhile they hear it ring.
 *
 * Whoever watches the lead must know of the transfer before it begins: an accepted one ends with
 * the lead's leaving, which looks as if they had hung up. LiveKit's answer is a success also when
 * the call ends in between, because some carriers end it instead of telling the result; so only a
 * lead who is known to have left before the answer was not put through.
 *
 * @throws the signal's reason when aborted; what was begun may still be carried out
 */
export async function transferByRefer(options: ReferOptions): Promise<ReferResult> {
  const { sip, room, to, ringTimeoutMs, leadGone, signal } = options;
  if (leadGone.aborted) return { kind: 'lead_gone' };
  signal.throwIfAborted();
  const asked = sip.transferSipParticipant(room, LEAD_IDENTITY, `tel:${to}`, {
    playDialtone: true,
    ringingTimeout: Math.ceil(ringTimeoutMs / 1_000),
  });
  try {
    await abortable(asked, signal);
    return { kind: leadGone.aborted ? 'lead_gone' : 'accepted' };
  } catch (thrown) {
    signal.throwIfAborted();
    return leadGone.aborted ? { kind: 'lead_gone' } : readFailure(thrown);
  }
}

function readFailure(thrown: unknown): ReferResult {
  const { sipCode, livekit } = readDialError(thrown);
  if (sipCode !== null) {
    return { kind: COLLEAGUE_ANSWERS.has(sipCode) ? 'failed' : 'refused', sipCode };
  }
  switch (livekit?.code) {
    case 'not_found':
    // "can't transfer hung up call"
    case 'failed_precondition':
      return { kind: 'lead_gone' };
    case 'invalid_argument':
    case 'unauthenticated':
      return { kind: 'refused', sipCode };
    default:
      return { kind: 'failed', sipCode };
  }
}
