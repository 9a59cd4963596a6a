import type { MoveName } from '../define-moves.js';

/** What the agent waited for when an utterance was said. */
export const MOMENTS = [
  'identity',
  'third_person',
  'waiting',
  'budget',
  'job',
  'people',
  'financing',
  'about_you',
  'purchase_budget',
  'pets',
  'children',
  'home',
  'move_in',
  'approved',
  'income',
  'smoking',
  'stay',
  'furnished',
  'parking',
  'guarantor',
  'job_kind',
  'home_office',
  'rooms',
  'car',
  'floor',
  'deposit',
  'slots',
  'read_back',
  'callback_time',
  'callback_offer',
  'language',
  'review',
] as const;
export type Moment = (typeof MOMENTS)[number];

/**
 * One utterance, when it is said, and the move it must lead to. The last element, where there is
 * one, is the verdict of the answer or the slot that is chosen.
 */
export type UtteranceCase =
  | readonly [Moment, string, MoveName | 'ask-model']
  | readonly [Moment, string, MoveName, string];
