import type { EndedReason, ToolCall } from '@immolab/contracts';
import { phrasesOf, withLine } from '../script/choose-words.js';
import type { ScriptState } from '../script/define-state.js';
import { leaveCall } from '../script/leave-call.js';
import type { Recogniser, Reply, Turn } from './define-moves.js';
import { LANGUAGE_NAMES } from './language/recognise-language.js';
import { type CallbackWish, readCallbackTime } from './times/read-callback-time.js';

export function withTool(state: ScriptState, call: ToolCall): ScriptState {
  return { ...state, todo: [...state.todo, call] };
}

/** "Leave me alone, you idiots", without a word of calls or of a list. */
function onlySwears(said: Turn['said']): boolean {
  if (!said.has('anger')) return false;
  const concepts = new Set(said.concepts());
  const named = ['contact', 'record', 'erase', 'forbid', 'hear_from', 'contacted'] as const;
  return !named.some((one) => concepts.has(one));
}

/** "You don't need to call me back", "u hoeft mij niet terug te bellen": no wish for a call, and no ban. */
export function needsNoCall(said: Turn['said']): boolean {
  const concepts = said.concepts();
  // "You needn't call me any more" is one
  const forGood = concepts.includes('no_more') || concepts.includes('again');
  const needless = concepts.includes('need') && said.negations.length > 0 && !forGood;
  return needless && !said.asks && (said.has('call_back') || concepts.includes('contact'));
}

/** "Don't call me before six": an hour is ruled out, and no call at another. */
function forbidsAnHour(turn: Turn): boolean {
  const concepts = turn.said.concepts();
  const forGood = (['no_more', 'again', 'erase', 'forbid', 'stop', 'hear_from'] as const).some(
    (one) => concepts.includes(one),
  );
  return !forGood && (readCallbackTime(turn)?.time ?? null) !== null;
}

/** "Where did you get my number from? Delete it.": the question names what is to be taken out. */
function erasesWhatWasAsked(said: Turn['said']): boolean {
  const asked = said.clausesWith('number_source');
  if (asked.length === 0) return false;
  return said.clauses.some(
    (clause) =>
      !clause.question &&
      !asked.includes(clause) &&
      said.tokens.slice(clause.from, clause.to).some(({ start }) => said.standsFor('erase', start)),
  );
}

/** "Do not call me again": before everything else. */
export const recogniseOptOut: Recogniser = (turn) => {
  const { said } = turn;
  if (erasesWhatWasAsked(said)) return optOut(turn);
  if (!said.has('opt_out') || said.has('story') || onlySwears(said)) return null;
  if (forbidsAnHour(turn)) return null;
  // "You never call when you say you will", "nobody ever calls back, I have a complaint"
  const concepts = said.concepts();
  if (concepts.includes('you_never')) return null;
  if (needsNoCall(said)) return null;
  if (said.has('complaint') && concepts.includes('nobody')) return null;
  // "Where did you take my number from?" wants nothing taken out
  const named = ['erase', 'forbid', 'stop', 'no_more', 'hear_from'] as const;
  const asksSource = said.has('number_source') && said.asks;
  if (asksSource && !said.states('opt_out') && !named.some((one) => concepts.includes(one)))
    return null;
  return optOut(turn);
};

export function optOut({ state }: Turn): Reply {
  const next = withTool({ ...state, lines: [], detour: null }, { tool: 'register_opt_out' });
  return { move: 'opt_out', state: next };
}

export function recordCallback({ state }: Turn, when: CallbackWish): ScriptState {
  const { date, time, partOfDay, said, at } = when;
  const known = date === null ? null : { date, time, partOfDay };
  const noted = phrasesOf(state).callbackNoted(known);
  const recorded = withTool(state, { tool: 'schedule_callback', said, at });
  return leaveCall(withLine({ ...recorded, detour: null }, noted), 'callback_requested');
}

export function askForTime(turn: Turn): ScriptState {
  const when = readCallbackTime(turn);
  if (when !== null) return recordCallback(turn, when);
  return { ...turn.state, detour: { kind: 'callback_time' }, manner: 'ask' };
}

/** "I've been waiting for weeks for somebody to call me back": no wish for another call. */
function complainsOfWaiting({ said }: Turn): boolean {
  const concepts = said.concepts();
  const waits = concepts.includes('waited') || concepts.includes('nobody') || said.has('complaint');
  return waits && !said.asks && !concepts.includes('later');
}

/** In French one verb calls back and reminds: "rappelez-moi le prix". */
function asksToBeReminded(turn: Turn): boolean {
  const { said } = turn;
  if (said.language !== 'fr' || (said.topics().length === 0 && !said.has('who'))) return false;
  return readCallbackTime(turn) === null && !said.has('later');
}

/** "Call me back tomorrow." */
export const recogniseCallBack: Recogniser = (turn) =>
  turn.said.has('call_back') &&
  !needsNoCall(turn.said) &&
  !turn.said.has('story') &&
  !complainsOfWaiting(turn) &&
  !asksToBeReminded(turn)
    ? { move: 'callback', state: askForTime(turn) }
    : null;

/** "It's a bad moment", "I'm driving": a wish for a callback where it answers no question. */
export const recogniseBusy: Recogniser = (turn) => {
  const { said, state } = turn;
  if (!said.has('later', 'busy') || said.has('robot', 'legal', 'complaint')) return null;
  // "My French is not good, can we do it in German?"
  if (said.has(...Object.values(LANGUAGE_NAMES))) return null;
  // "The line is really bad right now"
  if (said.has('repeat') && !said.has('busy')) return null;
  // "I can't say at the moment" answers, if not much
  if (state.awaiting.kind === 'criterion' && said.has('unsure')) return null;
  // "I have to go, bye now" waits for no further question.
  if (!said.has('later') && said.has('bye')) {
    return { move: 'goodbye', state: leaveCall(state, 'lead_hung_up') };
  }
  return { move: 'callback', state: askForTime(turn) };
};

export type Refusal = 'already_found' | 'refuses_ai' | 'not_interested';
const REFUSALS: readonly (Refusal & EndedReason)[] = [
  'already_found',
  'refuses_ai',
  'not_interested',
];

/** "You're not a robot, are you?" asks; "I don't talk to robots" refuses. */
function isAsked(said: Turn['said'], refusal: Refusal): boolean {
  if (refusal !== 'refuses_ai' || !said.has('robot')) return false;
  const concepts = said.concepts();
  const own = ['i', 'me', 'refuse', 'wish', 'for_me', 'deal', 'reply', 'we', 'person'] as const;
  return !own.some((one) => concepts.includes(one));
}

export function refuse(state: ScriptState, refusal: Refusal): Reply {
  const left = leaveCall({ ...state, notInterested: true, lines: [] }, refusal);
  return { move: refusal, state: left };
}

export const recogniseRefusal: Recogniser = ({ state, said }) => {
  // "You've got somebody else's phone"
  const stranger = state.identity !== 'confirmed' && said.has('wrong_number');
  const refusal =
    REFUSALS.find((one) => said.has(one) && !(stranger || isAsked(said, one))) ??
    (said.has('changed_mind') ? 'not_interested' : null);
  return refusal === null ? null : refuse(state, refusal);
};

/** More words round a "no thanks" are something else. */
const MAX_AROUND_NO_THANKS = 2;

/**
 * "No thanks" to "am I speaking with …", or to a question for a figure: nothing was offered. "A
 * machine, no thanks" refuses the machine.
 */
export const recogniseNoThanks: Recogniser = ({ state, said }) => {
  const declines = said.has('no_thanks') || (said.has('no') && said.has('decline'));
  if (said.has('why_ask') || !declines) return null;
  const machine = said.concepts().includes('machine') && !said.asks;
  if (machine && said.has('no_thanks')) return refuse(state, 'refuses_ai');
  const rest = said.leftOver('no_thanks', 'no', 'decline', 'negation', 'yes');
  return rest.length <= MAX_AROUND_NO_THANKS ? refuse(state, 'not_interested') : null;
};

/** More words around a goodbye are not only a goodbye. */
const MAX_AROUND_GOODBYE = 2;

export const recogniseGoodbye: Recogniser = ({ state, said }) =>
  said.has('bye') && said.leftOver('bye', 'no', 'yes').length <= MAX_AROUND_GOODBYE
    ? { move: 'goodbye', state: leaveCall(state, 'lead_hung_up') }
    : null;
