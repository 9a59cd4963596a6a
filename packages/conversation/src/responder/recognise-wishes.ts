import type { EndedReason, ToolCall } from '@immolab/contracts';
import { phrasesOf, withLine } from '../script/choose-words.js';
import type { ScriptState } from '../script/define-state.js';
import { leaveCall } from '../script/leave-call.js';
import type { MoveName, Recogniser, Turn } from './define-moves.js';
import { readCallbackTime } from './read-callback-time.js';

export function withTool(state: ScriptState, call: ToolCall): ScriptState {
  return { ...state, todo: [...state.todo, call] };
}

export const recogniseOptOut: Recogniser = ({ state, said }) => {
  if (!said.has('opt_out')) return null;
  const next = withTool({ ...state, lines: [], detour: null }, { tool: 'register_opt_out' });
  return { move: 'opt_out', state: next };
};

/** A transfer, or a recorded callback where nobody can take the call. */
export function handOver({ brief, state }: Turn, reason: string): ScriptState {
  const phrases = phrasesOf(state);
  if (brief.agent.transferNumber !== null && !state.transferRefused) {
    const asked = withTool(state, { tool: 'transfer_call', reason });
    return { ...asked, announcement: phrases.transferring };
  }
  const recorded = withTool(state, { tool: 'schedule_callback', said: null, at: null });
  return {
    ...withLine(recorded, phrases.callbackPromised),
    detour: { kind: 'callback_time' },
  };
}

export const recogniseHuman: Recogniser = (turn) =>
  turn.said.has('human') ? { move: 'human', state: handOver(turn, 'asks_for_human') } : null;

/** Legal questions, complaints and anger are handed over by default. */
export const recogniseTrouble: Recogniser = (turn) => {
  for (const kind of ['legal', 'complaint', 'anger'] as const) {
    if (turn.said.has(kind)) return { move: kind, state: handOver(turn, kind) };
  }
  return null;
};

export const recogniseCallback: Recogniser = (turn) => {
  const { state, said } = turn;
  if (!said.has('later', 'busy')) return null;
  const when = readCallbackTime(turn);
  if (when === null) {
    return {
      move: 'callback',
      state: { ...state, detour: { kind: 'callback_time' }, manner: 'ask' },
    };
  }
  return { move: 'callback', state: recordCallback(turn, when) };
};

export function recordCallback(
  turn: Turn,
  when: {
    readonly said: string;
    readonly at: string | null;
    readonly date: string | null;
    readonly time: string | null;
  },
): ScriptState {
  const { state } = turn;
  const noted = phrasesOf(state).callbackNoted(
    when.date === null ? null : { date: when.date, time: when.time },
  );
  const recorded = withTool(state, { tool: 'schedule_callback', said: when.said, at: when.at });
  return leaveCall(withLine({ ...recorded, detour: null }, noted), 'callback_requested');
}

const ENDINGS: readonly (readonly [
  'already_found' | 'refuses_ai' | 'not_interested',
  EndedReason,
])[] = [
  ['already_found', 'already_found'],
  ['refuses_ai', 'refuses_ai'],
  ['not_interested', 'not_interested'],
];

export const recogniseRefusal: Recogniser = ({ state, said }) => {
  for (const [intent, reason] of ENDINGS) {
    if (!said.has(intent)) continue;
    const left = leaveCall({ ...state, notInterested: true, lines: [] }, reason);
    return { move: intent satisfies MoveName, state: left };
  }
  return null;
};

export const recogniseGoodbye: Recogniser = ({ state, said }) =>
  said.has('bye') && said.leftOver('bye', 'no', 'yes').length <= 2
    ? { move: 'goodbye', state: leaveCall(state, 'lead_hung_up') }
    : null;
