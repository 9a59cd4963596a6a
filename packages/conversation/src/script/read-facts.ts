import type { CallBrief, EndedReason, Language } from '@immolab/contracts';
import type { CallFacts } from '../outcome/outcome-of.js';
import type { ScriptState } from './define-state.js';

/** What a call's result takes from the conversation's last state. */
export interface ScriptFacts extends Omit<CallFacts, 'qualified' | 'endedReason' | 'answeredBy'> {
  readonly language: Language;
  readonly endedReason: EndedReason | null;
  /** Criteria that were put to the lead, in order. */
  readonly askedCriteria: readonly string[];
  readonly openQuestions: readonly string[];
  readonly reviewRequested: boolean;
}

export function readFacts(_brief: CallBrief, state: ScriptState): ScriptFacts {
  const reason = state.ending;
  const wrong = reason === 'wrong_number' || reason === 'wrong_person';
  const absent = reason === 'lead_absent' && state.callback === null;
  return {
    language: state.language,
    endedReason: reason,
    askedCriteria: state.progress.filter((one) => one.asked).map((one) => one.criterionId),
    openQuestions: state.openQuestions,
    reviewRequested: state.reviewRequested,
    optedOut: state.optedOut,
    wrongPerson: wrong || absent,
    booked: state.booked !== null,
    transferred: state.transferred,
    callbackRequested: state.callback !== null,
    notInterested: state.notInterested,
    identityConfirmed: state.identity === 'confirmed',
    allAsked: state.identity === 'confirmed' && state.progress.every((one) => one.done),
  };
}
