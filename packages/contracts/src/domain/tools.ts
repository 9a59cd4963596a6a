import type { EndedReason } from './outcome.js';
import type { TextJudgement } from './verdict.js';

export const KINDS_OF_DAY = ['any', 'working', 'weekend'] as const;

/** Days among which a slot may be: next week, in April, at the weekend. */
export interface DaySpan {
  /** `YYYY-MM-DD`, the first day; null: from today. */
  readonly from: string | null;
  /** `YYYY-MM-DD`, the last day; null: without an end. */
  readonly to: string | null;
  /** Monday to Friday, Saturday and Sunday, or any. */
  readonly kind: (typeof KINDS_OF_DAY)[number];
}

/** What a lead wants of a slot: a day or days, a time, a part of the day. */
export interface SlotWish {
  readonly date: string | null;
  readonly days: DaySpan | null;
  /** `HH:MM` */
  readonly time: string | null;
  readonly partOfDay: 'morning' | 'noon' | 'afternoon' | 'evening' | null;
}

/**
 * The agent's tools, by name, with their arguments. The responder calls them by rule, a model by
 * function call; the script allows or refuses either.
 */
export type ToolCall =
  | {
      readonly tool: 'confirm_identity';
      readonly confirmed: boolean;
      readonly reason: EndedReason | null;
    }
  | {
      readonly tool: 'save_criterion_result';
      readonly criterionId: string;
      /** The lead's own words. */
      readonly answer: string;
      readonly judgement: TextJudgement | null;
    }
  | { readonly tool: 'propose_viewing_slots'; readonly wish: SlotWish | null }
  | {
      readonly tool: 'book_property_viewing';
      readonly slotId: string;
      /** `hold` keeps the place while the slot is read back, `book` takes it, `release` frees it. */
      readonly step: 'hold' | 'book' | 'release';
    }
  | { readonly tool: 'transfer_call'; readonly reason: string }
  | {
      readonly tool: 'schedule_callback';
      /** The lead's words for the time; null when none was said. */
      readonly said: string | null;
      /** ISO 8601 in UTC; null when the time was not understood. */
      readonly at: string | null;
    }
  | { readonly tool: 'register_opt_out' }
  | { readonly tool: 'end_call'; readonly reason: EndedReason };

export type ToolName = ToolCall['tool'];

export const TOOL_NAMES = [
  'confirm_identity',
  'save_criterion_result',
  'propose_viewing_slots',
  'book_property_viewing',
  'transfer_call',
  'schedule_callback',
  'register_opt_out',
  'end_call',
] as const satisfies readonly ToolName[];
