import type { CallBrief, EndedReason } from '@immolab/contracts';
import { qualifies } from '../judgement/judge-answer.js';
import type { FarewellName } from '../languages/define-pack.js';
import { phrasesOf } from './choose-words.js';
import type { ScriptState } from './define-state.js';

const FAREWELL_OF: Readonly<Partial<Record<EndedReason, FarewellName>>> = {
  slot_booked: 'booked',
  slots_refused: 'no_slot',
  no_slot_open: 'no_slot',
  transferred: 'transferred',
  callback_requested: 'callback',
  opted_out: 'opted_out',
  not_interested: 'not_interested',
  already_found: 'already_found',
  refuses_ai: 'refuses_ai',
  wrong_number: 'wrong_person',
  wrong_person: 'wrong_person',
  lead_absent: 'absent',
  identity_refused: 'not_understood',
  not_understood: 'not_understood',
  lead_silent: 'silent',
  recogniser_failed: 'cannot_hear',
  max_duration: 'out_of_time',
};

/** The endings at which the integrator's own farewell may be spoken. */
const OWN_WORDS: ReadonlySet<EndedReason> = new Set([
  'criteria_done',
  'slot_booked',
  'slots_refused',
  'no_slot_open',
]);

export function wordFarewell(brief: CallBrief, state: ScriptState): string {
  const { farewell } = phrasesOf(state);
  const reason = state.ending ?? 'criteria_done';
  const own = brief.agent.hangupInstruction?.trim() ?? '';
  if (own !== '' && state.identity === 'confirmed' && OWN_WORDS.has(reason)) return own;
  if (reason === 'criteria_done') {
    return qualifies(brief, state) === true ? farewell.qualified : farewell.not_qualified;
  }
  return farewell[FAREWELL_OF[reason] ?? 'goodbye'];
}
