import type { CallBrief } from '@immolab/contracts';
import type { Turn } from '../responder/define-moves.js';
import { questionText } from '../responder/property/recognise-property-question.js';
import { handOver } from '../responder/recognise-transfer.js';
import { withTool } from '../responder/recognise-wishes.js';
import { understand } from '../responder/understand.js';
import { phrasesOf, withLine } from '../script/choose-words.js';
import type { ScriptState } from '../script/define-state.js';
import { MODEL_IDENTITY_REASONS, type ModelCall, modelCallsFor } from './model-call.js';
import { accept, type CallOf, type Proposal, permitted, refuse } from './proposal.js';
import { proposeAnswer } from './propose-answer.js';
import { proposeCallback, proposeEnd, proposeOptOut } from './propose-leaving.js';
import { proposeBooking, proposeSlots } from './propose-slots.js';

export interface ProposeOptions {
  readonly now: Date;
  /** The agent has spoken in this turn already: nothing is to be acknowledged. */
  readonly spoken: boolean;
}

/** The model's own proposals become the script's next moves, as a rule's would: `nextStep` runs them. */
export function propose(
  brief: CallBrief,
  state: ScriptState,
  call: ModelCall,
  { now, spoken }: ProposeOptions,
): Proposal {
  if (state.ending !== null) return refuse('The call is ending. Say nothing.');
  if (!modelCallsFor(state).includes(call.tool)) {
    return refuse('This is not possible now. Answer the lead in one sentence.');
  }
  if (state.todo.some((due) => due.tool === call.tool)) return refuse('This is done already.');
  const said = understand(state.heard.at(-1) ?? '', state.heardIn);
  const turn: Turn = { brief, state, said, detected: state.heardIn, now };
  switch (call.tool) {
    case 'confirm_identity':
      return proposeIdentity(turn, call);
    case 'save_criterion_result':
      return proposeAnswer(turn, call, spoken);
    case 'propose_viewing_slots':
      return proposeSlots(turn, call);
    case 'book_property_viewing':
      return proposeBooking(turn, call);
    case 'transfer_call':
      return accept(handOver(turn, call.reason));
    case 'schedule_callback':
      return proposeCallback(turn, call);
    case 'register_opt_out':
      return proposeOptOut(turn, call);
    case 'end_call':
      return proposeEnd(turn, call);
    case 'note_question':
      return proposeQuestion(turn);
  }
}

function proposeIdentity(turn: Turn, call: CallOf<'confirm_identity'>): Proposal {
  const { state, said } = turn;
  const refused = permitted(turn, call);
  if (refused !== null) return refused;
  if (call.confirmed) {
    // Whoever asks or denies has not said who they are.
    if (said.asks || said.has('no', 'negation', 'absent', 'wrong_number')) {
      return refuse('The person has not said so. Answer in one sentence.');
    }
    const asked = withTool({ ...state, handedOver: false }, { ...call, reason: null });
    return accept({ ...asked, detour: null, manner: 'ask' });
  }
  if (!MODEL_IDENTITY_REASONS.some((one) => one === call.reason)) {
    return refuse(`Give one of these reasons: ${MODEL_IDENTITY_REASONS.join(', ')}.`);
  }
  return accept(withTool({ ...state, lines: [] }, call));
}

function proposeQuestion({ state, said }: Turn): Proposal {
  const asked = questionText(said);
  const openQuestions = [...new Set([...state.openQuestions, asked])];
  const noted = withLine({ ...state, openQuestions }, phrasesOf(state).noField);
  return accept({ ...noted, manner: 'repeat' });
}
