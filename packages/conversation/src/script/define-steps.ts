import type {
  EndedReason,
  OfferedSlot,
  SlotWish,
  StoredAnswer,
  ToolCall,
} from '@immolab/contracts';
import type { ScriptState } from './define-state.js';

/** What the agent does now. */
export type Step =
  | { readonly kind: 'tool'; readonly call: ToolCall }
  | {
      readonly kind: 'say';
      readonly text: string;
      /** To be stored once the text is spoken. */
      readonly state: ScriptState;
      /**
       * `listen`: it is the lead's turn. `go_on`: ask `nextStep` again at once (said before a tool
       * that takes the line away). `hang_up`: the call ends when the text has been heard.
       */
      readonly then: 'listen' | 'go_on' | 'hang_up';
    }
  /** Nothing is left to say (the lead hung up, or was transferred): end the line. */
  | { readonly kind: 'end'; readonly state: ScriptState };

/** What an allowed tool call does to the world; carried out by the dialer. */
export type Effect =
  | { readonly kind: 'none' }
  | { readonly kind: 'confirm_identity'; readonly confirmed: boolean }
  | { readonly kind: 'store_answer'; readonly answer: StoredAnswer }
  | {
      readonly kind: 'find_slots';
      readonly wish: SlotWish | null;
      readonly exclude: readonly string[];
    }
  | { readonly kind: 'hold_slot' | 'book_slot' | 'release_slot'; readonly slotId: string }
  | { readonly kind: 'transfer' }
  | { readonly kind: 'record_callback'; readonly said: string | null; readonly at: string | null }
  | { readonly kind: 'register_opt_out' }
  | { readonly kind: 'end_call'; readonly reason: EndedReason };

export type Permission =
  | { readonly allowed: true; readonly effect: Effect }
  /** `instruction` tells a model, in English, what holds instead. */
  | { readonly allowed: false; readonly instruction: string };

/** What came of an effect. `failed` also stands for a call that was not allowed. */
export type EffectResult =
  | { readonly kind: 'done' }
  | { readonly kind: 'slots'; readonly slots: readonly OfferedSlot[] }
  | { readonly kind: 'held' }
  | { readonly kind: 'gone' }
  | { readonly kind: 'booked'; readonly slot: OfferedSlot }
  | { readonly kind: 'transferred'; readonly accepted: boolean }
  | { readonly kind: 'failed' };
