import type { Behaviour } from '@immolab/call-testkit';
import type { CallResult, Language } from '@immolab/contracts';

/** A call that ends in one certain way. */
export interface EndingScene {
  readonly name: string;
  readonly language: Language;
  readonly behaviour: Behaviour;
  /** Of the trigger's `agent_config`. */
  readonly agent?: Readonly<Record<string, unknown>>;
  readonly ends: Partial<CallResult>;
  /** Of an answered call, where it matters. */
  readonly hungUpBy?: 'agent' | 'telephone';
  /** A sentence that the telephone has heard. */
  readonly hears?: RegExp;
  /** Which end of the telephone's own sounds the agent has waited for; null: it has said nothing. */
  readonly speaksAfter?: string | null;
}
