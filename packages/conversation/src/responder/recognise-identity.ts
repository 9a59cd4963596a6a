import type { EndedReason } from '@immolab/contracts';
import { partiesOf, phrasesOf, withLine } from '../script/choose-words.js';
import type { ScriptState } from '../script/define-state.js';
import type { Recogniser, Reply, Turn } from './define-moves.js';
import { withTool } from './recognise-wishes.js';
import { splitTokens } from './split-tokens.js';

/** How long "I'll get him" is waited for. */
const WAIT_FOR_LEAD_MS = 45_000;

function saysOwnName({ brief, said }: Turn): boolean {
  const spoken = new Set(said.tokens.map((token) => token.word));
  const says = (name: string) => {
    const words = splitTokens(name).map((token) => token.word);
    return words.length > 0 && words.every((word) => spoken.has(word));
  };
  return says(brief.lead.lastName) || says(brief.lead.firstName);
}

function confirmed(state: ScriptState): Reply {
  const call = { tool: 'confirm_identity', confirmed: true, reason: null } as const;
  return {
    move: 'identity_confirmed',
    state: { ...withTool(state, call), detour: null, manner: 'ask' },
  };
}

function denied(state: ScriptState, reason: EndedReason): ScriptState {
  const call = { tool: 'confirm_identity', confirmed: false, reason } as const;
  return withTool({ ...state, lines: [] }, call);
}

/** Somebody else, or nobody of that name. */
const recogniseOther: Recogniser = ({ state, said }) => {
  if (said.has('wrong_number'))
    return { move: 'wrong_person', state: denied(state, 'wrong_number') };
  if (said.has('fetching')) {
    const waiting = { kind: 'wait_for_lead', waitMs: WAIT_FOR_LEAD_MS } as const;
    return {
      move: 'fetching_lead',
      state: { ...state, detour: waiting, identity: 'third_person' },
    };
  }
  if (said.has('absent')) return { move: 'lead_absent', state: denied(state, 'lead_absent') };
  if (said.has('third_person')) {
    return { move: 'third_person', state: { ...state, identity: 'third_person', manner: 'ask' } };
  }
  return null;
};

const recogniseSelf: Recogniser = (turn) => {
  const { state, said } = turn;
  const yes = said.has('yes') && !said.has('no');
  if (said.has('speaking') || yes || (saysOwnName(turn) && !said.has('no')))
    return confirmed(state);
  if (!said.has('no')) return said.has('matter') && !said.has('who') ? confirmed(state) : null;
  if (state.identity === 'third_person') {
    return { move: 'lead_absent', state: denied(state, 'lead_absent') };
  }
  return { move: 'third_person', state: { ...state, identity: 'third_person', manner: 'ask' } };
};

const recogniseHello: Recogniser = ({ brief, state, said }) => {
  if (!said.has('hello') || said.leftOver('hello').length > 0) return null;
  const { identity } = state;
  const next = {
    ...state,
    detour: null,
    identity: identity === 'third_person' ? 'unknown' : identity,
  };
  const parties = partiesOf(brief);
  const greeting = phrasesOf(state).greetAgain(parties);
  return {
    move: 'hello',
    state: { ...withLine(next, greeting), manner: 'lines_only', misses: state.misses + 1 },
  };
};

/** Who is at the phone: the lead, someone else, nobody of that name. */
export const recogniseIdentity: Recogniser = (turn) =>
  recogniseOther(turn) ?? recogniseSelf(turn) ?? recogniseHello(turn);
