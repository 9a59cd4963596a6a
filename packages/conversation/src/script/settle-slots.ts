import type { OfferedSlot, SlotWish, ToolCall } from '@immolab/contracts';
import { phrasesOf, withLine } from './choose-words.js';
import type { ScriptState } from './define-state.js';

/** After so many offers the slots are settled, however often others are asked for. */
const MAX_OFFERS = 8;

/** Asked for others so often in vain, the lead is asked whether the agency should get in touch. */
export const ASKED_FOR_AGENCY = 2;

function close(
  state: ScriptState,
  line: string,
  reason: 'slots_refused' | 'no_slot_open',
): ScriptState {
  return withLine({ ...state, offered: [], slotsClosed: reason }, line);
}

/** There are no others: those on the table are not read out again, and not a third time. */
function putAgain(state: ScriptState): ScriptState {
  const phrases = phrasesOf(state);
  if (state.fruitless > ASKED_FOR_AGENCY) return close(state, phrases.noSlotSuits, 'slots_refused');
  const agency = state.fruitless === ASKED_FOR_AGENCY;
  const line = agency ? phrases.askAgency : phrases.stillOpen(state.offered.length);
  return { ...withLine(state, line), manner: 'lines_only' };
}

/** Nothing at the time that was wished for, or nothing beside what was offered. */
function settleNothing(state: ScriptState, wish: SlotWish | null): ScriptState {
  const phrases = phrasesOf(state);
  const day = wish !== null && wish.date !== null && wish.time === null;
  // What suits no better than the wish may still suit: others are looked for before the offered.
  if (wish !== null && Object.values(wish).some((part) => part !== null)) {
    return withLine(state, day ? phrases.nothingThatDay : phrases.nothingThen);
  }
  const back = { ...state, setAside: [], returning: true, fruitless: state.fruitless + 1 };
  return state.lines.length > 0 ? back : withLine(back, phrases.noOtherDate);
}

/** What the database found, put to the lead or looked for once more. */
export function settleSlots(
  state: ScriptState,
  call: Extract<ToolCall, { tool: 'propose_viewing_slots' }>,
  found: readonly OfferedSlot[],
): ScriptState {
  const phrases = phrasesOf(state);
  const base = { ...state, slotQueries: state.slotQueries + 1, lastWish: null };
  if (found.length > 0) {
    if (state.offers >= MAX_OFFERS) return close(base, phrases.noSlotSuits, 'slots_refused');
    const offered = found.slice(0, 3).map((slot) => ({ ...slot }));
    const slotsSeen = state.slotsSeen + offered.length;
    const seen = { ...base, offered, setAside: [], lost: [], slotsSeen };
    return state.returning ? putAgain({ ...seen, returning: false }) : { ...seen, fruitless: 0 };
  }
  const nothing = { ...base, offered: [] };
  if (call.wish !== null || state.setAside.length > 0) return settleNothing(nothing, call.wish);
  // The database is asked once more before the call ends unbooked.
  if (base.slotQueries < 2) return nothing;
  // Who had it may have let it go meanwhile.
  if (state.lost.length > 0) return { ...nothing, lost: [] };
  return state.excluded.length > 0
    ? close(nothing, phrases.noSlotSuits, 'slots_refused')
    : close(nothing, phrases.noSlotOpen, 'no_slot_open');
}
