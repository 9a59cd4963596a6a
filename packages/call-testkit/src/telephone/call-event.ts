/** What can happen to a call, seen from the telephone. */
export type CallFact =
  | { readonly type: 'invited' }
  | { readonly type: 'ringing' }
  | { readonly type: 'refused'; readonly status: number }
  | { readonly type: 'answered' }
  /** Not answered, and no longer wanted. */
  | { readonly type: 'cancelled'; readonly why: 'ring-timeout' | 'room-gone' | 'stand-in-stopped' }
  /** The telephone speaks: from the first to the last sample that can be heard. */
  | { readonly type: 'speech-began'; readonly text: string }
  | { readonly type: 'speech-ended'; readonly text: string }
  /** The agent is heard, and no longer heard: pauses of less than 200 ms are none. */
  | { readonly type: 'agent-began' }
  | { readonly type: 'agent-fell-silent' }
  | ({ readonly type: 'heard' } & HeardTurn)
  | { readonly type: 'digits-sent'; readonly digits: string }
  | { readonly type: 'digit-received'; readonly digit: string }
  | { readonly type: 'transfer-asked'; readonly to: string }
  | { readonly type: 'transfer-answered'; readonly kind: TransferAnswer['kind'] }
  | { readonly type: 'media-stopped' }
  /** An answered call has ended. `agent`: its side hung up, or the room went. */
  | { readonly type: 'hung-up'; readonly by: 'telephone' | 'agent' | 'stand-in' };

/** @property at milliseconds since 1970 */
export type CallEvent = CallFact & { readonly at: number };

/** Everything the agent said until it waited for an answer. */
export interface HeardTurn {
  /** The sentences that were recognised, joined; empty when none was. */
  readonly text: string;
  readonly sentences: readonly string[];
  /** Milliseconds since 1970. */
  readonly from: number;
  readonly to: number;
}

/** What becomes of a request to transfer the call (SIP REFER). */
export type TransferAnswer =
  /** Accepted; the other telephone takes the call after `afterMs`. */
  | { readonly kind: 'accept'; readonly afterMs?: number }
  | { readonly kind: 'refuse'; readonly status?: number }
  /** Accepted, but the other telephone does not take the call: it goes on here. */
  | { readonly kind: 'fail'; readonly afterMs?: number };

/** The events after which nothing more happens to a call. */
export const LAST_EVENTS = ['refused', 'cancelled', 'hung-up'] as const;

export type LastEvent = Extract<CallEvent, { type: (typeof LAST_EVENTS)[number] }>;

export function isLast(event: CallEvent): event is LastEvent {
  return LAST_EVENTS.some((type) => type === event.type);
}
