import type { CallBrief } from '@immolab/contracts';
import type { ScriptState } from '../script/define-state.js';

/** Turns in a row in which a model only talks, before the rules lead back to the question. */
const MAX_ASIDES = 3;

function placeOf({ awaiting }: ScriptState): string {
  return awaiting.kind === 'criterion' ? `criterion ${awaiting.criterionId}` : awaiting.kind;
}

/** Whether a model may be asked: it is not, where it has only talked for some turns. */
export function mayConverse(state: ScriptState): boolean {
  return state.asides.place !== placeOf(state) || state.asides.count < MAX_ASIDES;
}

/** A model has answered the lead and asked for nothing: the open question follows. */
export function conversed(_brief: CallBrief, state: ScriptState): ScriptState {
  const place = placeOf(state);
  const count = state.asides.place === place ? state.asides.count + 1 : 1;
  return { ...state, asides: { place, count }, manner: 'repeat' };
}
