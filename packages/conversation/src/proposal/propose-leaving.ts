import { standsInLatest } from '../judgement/own-words.js';
import type { Turn } from '../responder/define-moves.js';
import { recordCallback, withTool } from '../responder/recognise-wishes.js';
import { readCallbackTime } from '../responder/times/read-callback-time.js';
import { leaveCall } from '../script/leave-call.js';
import { MODEL_END_REASONS } from './model-call.js';
import { accept, type CallOf, type Proposal, refuse } from './proposal.js';

export function proposeOptOut({ state, said }: Turn, call: CallOf<'register_opt_out'>): Proposal {
  return said.asks
    ? refuse('The lead asked something. Answer it in one sentence.')
    : accept(withTool({ ...state, lines: [], detour: null }, call));
}

/** The rules read the time, so that none is promised which the lead did not say. */
export function proposeCallback(turn: Turn, call: CallOf<'schedule_callback'>): Proposal {
  const when = readCallbackTime(turn);
  if (when !== null) return accept(recordCallback(turn, when));
  const { state } = turn;
  if (state.awaiting.kind !== 'callback_time') {
    return accept({ ...state, detour: { kind: 'callback_time' }, manner: 'ask' });
  }
  const said = call.said !== null && standsInLatest(state, call.said) ? call.said : turn.said.text;
  const words = { said: said.trim(), at: null, date: null, time: null, partOfDay: null };
  return accept(recordCallback(turn, words));
}

/** Words without which nobody ends a call. */
const LEAVES = [
  ...(['no', 'negation', 'no_thanks', 'not_interested', 'already_found'] as const),
  ...(['refuses_ai', 'bye', 'busy', 'later'] as const),
];

/** Only the lead ends a call before its time, and only with words that say so. */
export function proposeEnd({ state, said }: Turn, { reason }: CallOf<'end_call'>): Proposal {
  if (!MODEL_END_REASONS.some((one) => one === reason)) {
    return refuse('The call is not finished. Go on with the script.');
  }
  if (said.asks || !said.has(...LEAVES)) {
    return refuse('The lead has not said so. Answer in one sentence.');
  }
  const notInterested = reason !== 'lead_hung_up';
  return accept(leaveCall({ ...state, notInterested, lines: [] }, reason));
}
