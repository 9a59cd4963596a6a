import type { ClaimedCall } from '@immolab/calls';
import type { AnsweredBy, EndedReason, Fault } from '@immolab/contracts';
import type { Prompt } from '@immolab/conversation';

/** How dialling ended. */
export type Pickup =
  | {
      readonly answered: true;
      readonly by: AnsweredBy;
      /** What a machine said when it picked up; null for a person. */
      readonly greeting: string | null;
    }
  | {
      readonly answered: false;
      readonly endedReason: Extract<
        EndedReason,
        'no_answer' | 'busy' | 'declined' | 'invalid_number' | 'line_fault'
      >;
      readonly fault: Fault | null;
      /** SIP answer with which the network refused the call, 300 to 699. */
      readonly sipCode?: number | null;
    };

/** What comes from the other end while the agent listens. */
export type LineEvent =
  | { readonly kind: 'says'; readonly text: string }
  /** Nothing, for as long as the prompt allows. */
  | { readonly kind: 'silent' }
  | { readonly kind: 'hung_up' };

/**
 * The other end of one call: a simulated lead, a person at a keyboard, or a telephone. All the
 * rest of a call is the same for each of them.
 *
 * A line with sound plays and transcribes through the agent's session, so its `hear` tells only of
 * silence and of hanging up, and its `spoken` does nothing.
 */
export interface Line {
  /** E.164 of the calling line; null where nobody is really phoned. */
  readonly fromNumber: string | null;
  /** Rings until somebody or something picks up, or nobody does. Never called twice. */
  dial(signal: AbortSignal): Promise<Pickup>;
  /** What the lead does now that the agent waits for `prompt`. Ends early when aborted. */
  hear(prompt: Prompt, signal: AbortSignal): Promise<LineEvent>;
  /** Told of each text that the agent has spoken. */
  spoken(text: string): void;
  /** Hands the lead over to a colleague. @returns whether it was accepted; if not, the call goes on */
  transfer(number: string, signal: AbortSignal): Promise<boolean>;
  /** Ends the line, however far it came. Safe to call again. */
  hangUp(): Promise<void>;
}

/** The line for a claimed call; null when none can carry it now. */
export type OpenLine = (call: ClaimedCall) => Line | null;
