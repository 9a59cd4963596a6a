import type { CallBrief, Language, ToolCall } from '@immolab/contracts';
import type { ScriptState } from '../script/define-state.js';
import type { Understood } from './understand.js';

/** What the responder understood: stable names, for tests, logs and figures. */
export const MOVE_NAMES = [
  'opt_out',
  'human',
  'legal',
  'complaint',
  'anger',
  'not_interested',
  'already_found',
  'refuses_ai',
  'callback',
  'goodbye',
  'identity_confirmed',
  'wrong_person',
  'other_name',
  'third_person',
  'lead_absent',
  'fetching_lead',
  'hello',
  'who_calls',
  'robot',
  'number_source',
  'why_ask',
  'repeat',
  'moment',
  'language_switch',
  'language_offer',
  'language_refused',
  'answer',
  'transfer_condition',
  'property_question',
  'open_question',
  'slot_chosen',
  'which_slot',
  'slots_refused',
  'other_slots',
  'slot_confirmed',
  'slot_declined',
  'callback_accepted',
  'callback_declined',
  'callback_time',
  'review_requested',
  'review_declined',
  'silence',
  'call_over',
] as const;
export type MoveName = (typeof MOVE_NAMES)[number];

/** One thing the agent does in answer: a tool, or a sentence before the next prompt. */
export type Move =
  | { readonly kind: 'tool'; readonly call: ToolCall }
  | { readonly kind: 'say'; readonly text: string };

export type Heard =
  | {
      readonly kind: 'moves';
      readonly state: ScriptState;
      /** The first of them names the turn. */
      readonly move: MoveName;
      readonly moves: readonly Move[];
      /** The words that led to nothing; empty when all of them did. */
      readonly leftOver: string;
      /** What it resembles, where a rule did not decide alone. */
      readonly because: string | null;
    }
  | {
      readonly kind: 'ask-model';
      /** `state` to go on with, whether by a model's tools or by `notUnderstood`. */
      readonly state: ScriptState;
      readonly reason: string;
      /** The words no rule accounts for. */
      readonly leftOver: string;
    };

/** What a recogniser is given. */
export interface Turn {
  readonly brief: CallBrief;
  readonly state: ScriptState;
  readonly said: Understood;
  /** The language the utterance is most likely in; `said` may be read by another's tables. */
  readonly detected: Language;
  readonly now: Date;
}

/** A recognised turn; null: this recogniser does not apply. */
export type Reply = { readonly move: MoveName; readonly state: ScriptState } | null;
export type Recogniser = (turn: Turn) => Reply;
