import type { DaySpan, SlotWish } from '@immolab/contracts';
import type { Turn } from '../responder/define-moves.js';
import { withTool } from '../responder/recognise-wishes.js';
import { accept, type CallOf, type Proposal, permitted, refuse } from './proposal.js';

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

function readSpan(days: DaySpan | null): DaySpan | null {
  if (days === null) return null;
  const read = (date: string | null) => (date !== null && DATE.test(date) ? date : null);
  return { from: read(days.from), to: read(days.to), kind: days.kind };
}

function readWish(wish: SlotWish | null): SlotWish | null {
  if (wish === null) return null;
  const date = wish.date !== null && DATE.test(wish.date) ? wish.date : null;
  const time = wish.time !== null && TIME.test(wish.time) ? wish.time : null;
  const { days, partOfDay } = wish;
  const nothing = date === null && days === null && time === null && partOfDay === null;
  return nothing ? null : { date, days: readSpan(days), time, partOfDay };
}

/** Others than those on the table: `nextStep` looks for them. */
export function proposeSlots(turn: Turn, call: CallOf<'propose_viewing_slots'>): Proposal {
  const { state } = turn;
  const refused = permitted(turn, call);
  if (refused !== null) return refused;
  const setAside = state.offered.map((slot) => slot.id);
  return accept({ ...state, offered: [], setAside, lastWish: readWish(call.wish), manner: 'ask' });
}

export function proposeBooking(turn: Turn, call: CallOf<'book_property_viewing'>): Proposal {
  const { state, said } = turn;
  const refused = permitted(turn, call);
  if (refused !== null) return refused;
  // A viewing is booked on a yes; with a "no" in it only the rules tell what the lead means.
  if (call.step === 'book' && said.has('no', 'negation')) {
    return refuse('The lead has not said yes. Answer in one sentence.');
  }
  const next = withTool(state, call);
  if (call.step !== 'release') return accept({ ...next, manner: 'ask' });
  const excluded = [...new Set([...state.excluded, call.slotId])];
  const offered = state.offered.filter((slot) => slot.id !== call.slotId);
  return accept({ ...next, offered, excluded, manner: 'ask' });
}
