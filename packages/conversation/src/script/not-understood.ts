import type { CallBrief } from '@immolab/contracts';
import { withFallback } from './choose-words.js';
import type { ScriptState } from './define-state.js';
import { leaveCall } from './leave-call.js';

/** Utterances in a row that nobody understood, after which the call goes on or ends. */
export const MAX_MISSES = 3;

/** A criterion that is never understood keeps the last words as its unclear answer. */
function giveUpCriterion(state: ScriptState, criterionId: string): ScriptState {
  const answer = state.heard.at(-1) ?? '';
  const progress = state.progress.map((one) =>
    one.criterionId === criterionId && answer.trim() === '' ? { ...one, done: true } : one,
  );
  if (answer.trim() === '') return { ...state, progress, misses: 0 };
  return {
    ...state,
    misses: 0,
    lastTry: true,
    todo: [...state.todo, { tool: 'save_criterion_result', criterionId, answer, judgement: null }],
  };
}

/**
 * Nobody understood the utterance (no model, or one that failed): a fallback phrase and the
 * question again; after three in a row the criterion is left, or the call.
 */
export function notUnderstood(brief: CallBrief, state: ScriptState): ScriptState {
  if (state.ending !== null) return state;
  if (state.wrappingUp) return leaveCall(state, 'max_duration');
  const missed = { ...state, misses: state.misses + 1 };
  const { awaiting } = state;
  if (awaiting.kind === 'criterion') {
    const criterion = brief.criteria.find((one) => one.id === awaiting.criterionId);
    // A text answer needs no understanding to be kept.
    if (criterion?.type === 'text' || missed.misses >= MAX_MISSES) {
      return giveUpCriterion(missed, awaiting.criterionId);
    }
  } else if (missed.misses >= MAX_MISSES) {
    return leaveMissed(missed);
  }
  return { ...withFallback(brief, missed), manner: 'repeat' };
}

/** Leaves a prompt that is not getting anywhere. */
export function leaveMissed(state: ScriptState): ScriptState {
  switch (state.awaiting.kind) {
    case 'callback_time':
    case 'callback_offer':
      return leaveCall(state, state.callback === null ? 'not_understood' : 'callback_requested');
    case 'language':
      return { ...state, detour: null, languageRefused: true, misses: 0, manner: 'repeat' };
    case 'review':
      return leaveCall(state, 'criteria_done');
    case 'slots':
    case 'read_back':
      return leaveCall({ ...state, slotsClosed: 'slots_refused' }, 'slots_refused');
    case 'third_person':
    case 'wait_for_lead':
      return leaveCall(state, 'lead_absent');
    default:
      return leaveCall(state, 'not_understood');
  }
}
