import type { OfferedSlot, SlotWish } from '@immolab/contracts';
import { resolveDateTime } from '@immolab/evaluation';
import { PACKS } from '../languages/list-packs.js';
import { readDay } from '../speech/read-calendar.js';
import type { Recogniser, Reply, Turn } from './define-moves.js';
import { withTool } from './recognise-wishes.js';
import { foldWord } from './split-tokens.js';

function hold(turn: Turn, slot: OfferedSlot): Reply {
  const call = { tool: 'book_property_viewing', slotId: slot.id, step: 'hold' } as const;
  return { move: 'slot_chosen', state: { ...withTool(turn.state, call), manner: 'ask' } };
}

/** Offered slots that fit every weekday, day and time that was said; all of them when none was. */
function narrow(turn: Turn): { fitting: OfferedSlot[]; wish: SlotWish | null } {
  const { said, now, brief, state } = turn;
  const resolved = resolveDateTime(said.text, said.language, now, brief.timezone);
  const weekday = PACKS[said.language].understanding.weekdays.findIndex((forms) =>
    forms.split(' ').some((form) => said.tokens.some((token) => token.word === foldWord(form))),
  );
  let fitting = state.offered;
  if (weekday >= 0) fitting = fitting.filter((slot) => readDay(slot.date).weekday === weekday);
  if (resolved !== null && weekday < 0)
    fitting = fitting.filter((slot) => slot.date === resolved.date);
  if (resolved?.time != null) {
    const timed = fitting.filter((slot) => slot.startTime === resolved.time);
    fitting = timed;
  }
  return { fitting, wish: resolved };
}

function chooseByOrder(turn: Turn): OfferedSlot | null {
  const { said, state } = turn;
  const { offered } = state;
  if (said.has('any_of_these')) return offered[0] ?? null;
  if (said.has('first')) return offered[0] ?? null;
  if (said.has('second')) return offered[1] ?? null;
  if (said.has('third')) return offered[2] ?? null;
  return said.has('last') ? (offered.at(-1) ?? null) : null;
}

/** While slots are on the table: one of them, none, or others. */
export const recogniseSlotChoice: Recogniser = (turn) => {
  const { state, said } = turn;
  if (state.awaiting.kind !== 'slots') return null;
  const { fitting, wish } = narrow(turn);
  const [only] = fitting;
  const narrowed = fitting.length < state.offered.length || wish !== null;
  if (narrowed && fitting.length === 1 && only !== undefined && !said.has('none_of_these', 'no')) {
    return hold(turn, only);
  }
  const ordered = chooseByOrder(turn);
  if (ordered !== null) return hold(turn, ordered);
  if (said.has('other_times') || (wish !== null && fitting.length === 0)) {
    const setAside = state.offered.map((slot) => slot.id);
    return {
      move: 'other_slots',
      state: { ...state, offered: [], setAside, lastWish: wish, manner: 'ask' },
    };
  }
  if (said.has('none_of_these') || said.has('no')) {
    const excluded = [...new Set([...state.excluded, ...state.offered.map((slot) => slot.id)])];
    return { move: 'slots_refused', state: { ...state, offered: [], excluded, manner: 'ask' } };
  }
  if (said.has('yes')) {
    const [first, second] = state.offered;
    if (first !== undefined && second === undefined) return hold(turn, first);
    return { move: 'repeat', state: { ...state, manner: 'repeat', misses: state.misses + 1 } };
  }
  return null;
};

/** After the read-back: yes, no, or another one. */
export const recogniseReadBack: Recogniser = ({ state, said }) => {
  const { awaiting } = state;
  if (awaiting.kind !== 'read_back') return null;
  const slotId = awaiting.slot.id;
  if (said.has('yes') && !said.has('no')) {
    const call = { tool: 'book_property_viewing', slotId, step: 'book' } as const;
    return { move: 'slot_confirmed', state: withTool(state, call) };
  }
  if (said.has('no', 'other_times', 'none_of_these')) {
    const call = { tool: 'book_property_viewing', slotId, step: 'release' } as const;
    const offered = state.offered.filter((slot) => slot.id !== slotId);
    const excluded = [...new Set([...state.excluded, slotId])];
    return { move: 'slot_declined', state: { ...withTool(state, call), offered, excluded } };
  }
  return null;
};
