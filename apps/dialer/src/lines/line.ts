import type { ClaimedCall, PostponedReason } from '@immolab/calls';
import type { AnsweredBy, EndedReason, Fault, TurnTiming } from '@immolab/contracts';
import type { Prompt } from '@immolab/conversation';
import type { voice } from '@livekit/agents';
import type { SessionEvents } from '../agent/open-session.js';
import type { ScriptAgent, ScriptAgentOptions } from '../agent/script-agent.js';
import type { LanguageModel } from '../models/join-models.js';

/** How dialling ended. */
export type Dialled =
  | { readonly answered: true }
  | {
      readonly answered: false;
      readonly endedReason: Extract<
        EndedReason,
        'no_answer' | 'busy' | 'declined' | 'invalid_number' | 'line_fault'
      >;
      readonly fault: Fault | null;
      /** SIP answer with which the network refused the call, 300 to 699. */
      readonly sipCode?: number | null;
      /** It is certain that no telephone was rung, for something is down: the call can wait. */
      readonly isUnplaced?: boolean;
    };

/** Who or what picked up. */
export interface Pickup {
  readonly by: AnsweredBy;
  /** What was said on picking up; null when nothing was, or nobody heard it. */
  readonly greeting: string | null;
}

/** What comes from the other end while the agent listens. */
export type LineEvent =
  | { readonly kind: 'says'; readonly text: string }
  /** Nothing, for as long as is due. */
  | { readonly kind: 'silent' }
  /** It was no person after all. */
  | ({ readonly kind: 'machine' } & Pickup)
  /** Nothing that is said can be made out any more. */
  | { readonly kind: 'cannot_hear' }
  /** Told last: behind it comes nothing that was said. */
  | { readonly kind: 'hung_up' };

/** What the agent waits for. */
export interface Listening {
  readonly prompt: Prompt;
  /** After so much silence the line tells of it. */
  readonly silenceMs: number;
}

/** What a session is opened with. */
export interface SessionOptions extends ScriptAgentOptions {
  /** Asked who picked up where the rules cannot tell; null when there is none. */
  readonly model: LanguageModel | null;
}

/** The agent of one call, and the session in which it speaks and hears. */
export interface OpenedSession {
  readonly session: voice.AgentSession;
  readonly agent: ScriptAgent;
  /** How long the text spoken last took to come; null on a line without sound. */
  readonly takeTiming?: () => TurnTiming | null;
}

/** Whether a call can be placed now. */
export type Readiness = 'ready' | PostponedReason;

/**
 * The other end of one call: a simulated lead, a person at a keyboard, or a telephone. All the
 * rest of a call is the same for each of them.
 */
export interface Line {
  /** E.164 of the calling line; null where nobody is really phoned. */
  readonly fromNumber: string | null;
  /** What was said is written before the lead goes on; a person is kept waiting by no database. */
  readonly isPatient?: boolean;
  /** Gets ready to dial, or tells what is down. Nothing of it is heard by anybody. */
  prepare(signal: AbortSignal): Promise<Readiness>;
  /** Rings until somebody or something picks up, or nobody does. Never called twice. */
  dial(signal: AbortSignal): Promise<Dialled>;
  /** Opens the session of an answered call. Never called before the answer. */
  openSession(options: SessionOptions, events: SessionEvents): Promise<OpenedSession>;
  /**
   * Aborted when the other end is gone; a line that tells of it only in `hear` has none. `hear` tells
   * of it too, when what was said before has been heard.
   */
  readonly gone?: AbortSignal;
  /** Finds out who picked up, for as long as that takes. Called once, when the session is open. */
  identify(signal: AbortSignal): Promise<Pickup>;
  /** What the lead does now that the agent waits for it. Ends early when aborted. */
  hear(listening: Listening, signal: AbortSignal): Promise<LineEvent>;
  /** Resolves when an answering machine records. */
  untilRecording(signal: AbortSignal): Promise<void>;
  /** Told of each text that the agent has spoken. */
  spoken(text: string): void;
  /** Hands the lead over to a colleague. @returns whether it was accepted; if not, the call goes on */
  transfer(number: string, signal: AbortSignal): Promise<boolean>;
  /** Ends the line, however far it came. Safe to call again. */
  hangUp(): Promise<void>;
}

/** The line for a claimed call; null when none can carry it now. */
export type OpenLine = (call: ClaimedCall) => Line | null;
