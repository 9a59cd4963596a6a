import type { DaySpan, OfferedSlot, SlotWish } from '@immolab/contracts';
import { extractNumbers, resolveDateTime } from '@immolab/evaluation';
import type { ScriptState } from '../../script/define-state.js';
import { ASKED_FOR_AGENCY } from '../../script/settle-slots.js';
import { readDay } from '../../speech/read-calendar.js';
import type { Recogniser, Reply, Turn } from '../define-moves.js';
import { isBareNo } from '../patterns/open-clauses.js';
import { waitFor } from '../recognise-detours.js';
import { recogniseCallBack, withTool } from '../recognise-wishes.js';
import { asksForMoment } from '../times/asks-for-moment.js';
import { findSlotWords } from '../times/find-slot-words.js';
import { namesWeekday, weekdaysSaid } from '../times/mention-weekdays.js';
import { readDaySpan, rulesDaysOut } from '../times/read-day-span.js';
import { firstIsAdverb } from '../times/read-ordinals.js';
import { type Narrowed, narrowSlots } from './narrow-slots.js';

function hold(state: ScriptState, slot: OfferedSlot): Reply {
  const call = { tool: 'book_property_viewing', slotId: slot.id, step: 'hold' } as const;
  return { move: 'slot_chosen', state: { ...withTool(state, call), manner: 'ask' } };
}

/** "Number two", "the last one", "whichever is sooner". */
function chooseByOrder({ said, state }: Turn): OfferedSlot | null {
  const { offered } = state;
  const words = findSlotWords(said);
  const middle = words.has('middle') || said.has('middle');
  if (middle && offered.length === 3) return offered[1] ?? null;
  if (words.has('latest')) return offered.at(-1) ?? null;
  if (said.has('first') && !firstIsAdverb(said)) return offered[0] ?? null;
  if (said.has('second')) return offered[1] ?? null;
  if (said.has('third')) return offered[2] ?? null;
  if (said.has('last')) return offered.at(-1) ?? null;
  const any = said.has('any_of_these', 'whichever') || words.has('all_suit');
  return any ? (offered[0] ?? null) : null;
}

/** The one slot that was named; null when none or several fit. */
function chosenSlot(
  turn: Turn,
  fitting: readonly OfferedSlot[],
  wish: SlotWish | null,
): OfferedSlot | null {
  const [only, another] = fitting;
  const named = wish !== null || fitting.length < turn.state.offered.length;
  if (named && only !== undefined && another === undefined) return only;
  if (wish === null) return chooseByOrder(turn);
  if (turn.said.has('whichever')) return only ?? null;
  // "Friday or Saturday, both are fine" leaves a choice of two
  const several = weekdaysSaid(turn.said).length > 1;
  return turn.said.has('any_of_these') && !several ? (only ?? null) : null;
}

export function refuseSlots({ state }: Turn): Reply {
  const excluded = [...new Set([...state.excluded, ...state.offered.map((slot) => slot.id)])];
  return { move: 'slots_refused', state: { ...state, offered: [], excluded, manner: 'ask' } };
}

export function askOthers({ state }: Turn, wish: SlotWish | null): Reply {
  const setAside = state.offered.map((slot) => slot.id);
  const next: ScriptState = { ...state, offered: [], setAside, lastWish: wish, manner: 'ask' };
  return { move: 'other_slots', state: next };
}

/** Several of the offered slots are what the lead wishes: which of these? */
export function askAmong({ state }: Turn, fitting: readonly OfferedSlot[]): Reply {
  const misses = state.misses + 1;
  return {
    move: 'which_slot',
    state: { ...state, offered: [...fitting], manner: 'repeat', misses },
  };
}

const offeredDays = ({ state }: Turn): ReadonlySet<number> =>
  new Set(state.offered.map((slot) => readDay(slot.date).weekday));

function namesOtherDay(turn: Turn): boolean {
  const offered = offeredDays(turn);
  return weekdaysSaid(turn.said).some(({ weekday }) => !offered.has(weekday));
}

/** Between the first and the last day of a stretch: "from Thursday to Monday". */
const UNTIL = new Set('au a jusqu to till until through bis tot'.split(' '));
const WEEK_DAYS = 7;

/** The days that are named, with those between two of them: "du jeudi au lundi". */
function daysNamed({ said }: Turn): ReadonlySet<number> {
  const mentions = weekdaysSaid(said);
  return new Set(
    mentions.flatMap(({ at, weekday }, index) => {
      const last = mentions[index + 1];
      const between = said.tokens.slice(at + 1, last?.at ?? at).map(({ word }) => word);
      const stretch =
        between.length > 0 && between.length <= 2 && between.some((one) => UNTIL.has(one));
      if (last === undefined || !stretch) return [weekday];
      const days = (last.weekday - weekday + WEEK_DAYS) % WEEK_DAYS;
      return Array.from({ length: days + 1 }, (_, day) => (weekday + day) % WEEK_DAYS);
    }),
  );
}

/** Saturday and Sunday; 0 is Monday. */
const WEEKEND = [5, 6] as const;

/** "Friday, Saturday and Sunday I work", "I'm away all weekend and on Friday": no day is left. */
function isAwayThroughout(turn: Turn): boolean {
  const { said } = turn;
  const words = findSlotWords(said);
  if (said.asks || said.has('yes') || words.has('therefore', 'others', 'latest')) return false;
  if (!said.has('none_of_these') && !words.has('taken_up', 'impossible')) return false;
  const named = new Set(daysNamed(turn));
  if (named.size > 0 && words.has('weekend')) for (const day of WEEKEND) named.add(day);
  return [...offeredDays(turn)].every((day) => named.has(day));
}

/** "None of the three": the figure counts the offers and is no hour. */
function refusesAll(turn: Turn): boolean {
  const { said, state } = turn;
  // "None of the three, but Tuesday at noon I can"
  if (namesOtherDay(turn)) return false;
  const figures = said.has('none_of_these') ? extractNumbers(said.text, said.language) : [];
  return figures.length === 1 && figures[0] === state.offered.length;
}

/** "None of them, we're away all weekend": what is named is the reason, and no other wish. */
function refusesOutright(turn: Turn, wish: SlotWish | null): boolean {
  const { said } = turn;
  if (!said.has('none_of_these') || said.asks || namesWeekday(said)) return false;
  if (said.concepts().includes('only')) return false;
  const words = findSlotWords(said);
  if (wish === null || wish.time !== null || words.has('therefore', 'latest', 'others'))
    return false;
  return said.opensSoon('none_of_these') && wish.days !== null && !said.has('whichever');
}

/** Days that are impossible are no wish. */
function wishFor({ said, now, brief }: Turn, span: DaySpan): SlotWish | null {
  if (findSlotWords(said).has('taken_up')) return null;
  const partOfDay = resolveDateTime(said.text, said.language, now, brief.timezone)?.partOfDay;
  return { date: null, days: span, time: null, partOfDay: partOfDay ?? null };
}

const OF_SLOTS = [
  'other_times',
  'none_of_these',
  'first',
  'second',
  'third',
  'middle',
  'last',
] as const;

/** "Il y a un ascenseur ?" asks for no viewing at one o'clock. */
function asksOfProperty({ said }: Turn): boolean {
  if (!said.asks || said.has(...OF_SLOTS) || namesWeekday(said)) return false;
  return said.topics().some((topic) => topic !== 'availability');
}

/** "I'm away that week": the week is named for what stands in its way, and none is wished for. */
function isAwayThen({ said }: Turn): boolean {
  const words = findSlotWords(said);
  const beyond = words.has('next_week', 'week_after', 'next_month', 'weekend', 'working_days');
  if (!words.has('this_week') || !words.has('taken_up') || beyond) return false;
  return !said.asks && !namesWeekday(said) && !words.has('others', 'latest', 'therefore');
}

/** In more words than these the day that stands by a "not" may well be the one that is wished for. */
const MAX_RULING_OUT = 7;

/** "Any day but Friday": a day is impossible, several are left, and none of them is named. */
function onlyRulesOut({ said, state }: Turn, { fitting, wish, excludes }: Narrowed): boolean {
  if (!excludes || wish !== null || said.asks || said.tokens.length > MAX_RULING_OUT) return false;
  return fitting.length > 1 && fitting.length < state.offered.length;
}

function ringsOff({ said }: Turn): boolean {
  if (!said.has('bye') || namesWeekday(said) || said.has('none_of_these', 'first', 'last'))
    return false;
  return !said.asks && said.leftOver('bye', 'yes', 'okay').length <= 1;
}

/** "Not at the weekend": what is left is what is wished for. */
function chooseOfTheRest(turn: Turn): Reply {
  const { fitting, wish } = narrowSlots(turn);
  const [only, more] = fitting;
  if (only === undefined) return askOthers(turn, wish);
  return more === undefined ? hold(turn.state, only) : askAmong(turn, fitting);
}

/** While slots are on the table: one of them, none, or others. */
export const recogniseSlotChoice: Recogniser = (turn) => {
  const { state, said } = turn;
  if (state.awaiting.kind !== 'slots') return null;
  // "Thanks, have a nice evening" wishes for no viewing in the evening
  if (ringsOff(turn)) return null;
  const later = recogniseCallBack(turn);
  if (later !== null) return later;
  const span = readDaySpan(turn);
  const again = said.has('repeat', 'slower', 'louder') && span === null;
  // "Not so fast" refuses nothing
  if (again && (said.has('slower') || !said.has('none_of_these'))) return null;
  if (asksOfProperty(turn)) return null;
  if (asksForMoment(said)) return waitFor(state);
  if (rulesDaysOut(turn)) return chooseOfTheRest(turn);
  const words = findSlotWords(said);
  const others = said.has('other_times') || words.has('others');
  if (refusesAll(turn) && !others && span === null) return refuseSlots(turn);
  // "Is there anything during the week?": what is on the table is not meant.
  const asks = said.asks || said.text.includes('?');
  const looksBeyond = others && asks && !namesWeekday(said);
  if (span !== null && looksBeyond) return askOthers(turn, wishFor(turn, span));
  const { fitting, wish, excludes } = narrowSlots(turn);
  // "Do you have a morning on a weekday?" names no slot, whatever fits
  if (said.asks && said.has('other_times') && !namesWeekday(said) && wish?.time === null)
    return askOthers(turn, wish);
  // "Any day but Friday"
  if (onlyRulesOut(turn, { fitting, wish, excludes }) && !others && span === null)
    return askAmong(turn, fitting);
  const refuses = said.has('none_of_these', 'busy', 'later') || words.has('impossible');
  if (refusesOutright(turn, wish) || isAwayThen(turn)) return refuseSlots(turn);
  if (isAwayThroughout(turn)) return refuseSlots(turn);
  const leaves = refuses && wish === null && !said.has('whichever') && !words.has('latest');
  const chosen = leaves ? null : chosenSlot(turn, fitting, wish);
  if (chosen !== null && (excludes || !(refuses && said.has('no')))) return hold(state, chosen);
  if (refuses && said.has('no')) return refuseSlots(turn);
  // "Neither Friday nor Saturday nor Sunday"; "not Friday" leaves two
  const narrows = excludes && fitting.length < state.offered.length;
  if (narrows && wish === null && !others && chosen === null)
    return fitting.length === 0 ? refuseSlots(turn) : askAmong(turn, fitting);
  if (wish !== null && fitting.length > 1) return askAmong(turn, fitting);
  if (others || (wish !== null && fitting.length === 0)) return askOthers(turn, wish);
  const asked = state.fruitless >= ASKED_FOR_AGENCY;
  // "Shall the agency contact you about another date?"
  if (asked && !refuses && said.has('no')) return askAmong(turn, state.offered);
  if (refuses || said.has('no')) return refuseSlots(turn);
  if (!said.has('yes', 'okay')) return null;
  if (asked) return refuseSlots(turn);
  const [first, second] = state.offered;
  if (first !== undefined && second === undefined) return hold(state, first);
  return askAmong(turn, state.offered);
};

/** The viewing that was read back is let go. */
export function declineSlot({ state }: Turn): Reply {
  const { awaiting } = state;
  if (awaiting.kind !== 'read_back') return null;
  const slotId = awaiting.slot.id;
  const released = withTool(state, { tool: 'book_property_viewing', slotId, step: 'release' });
  const excluded = [...new Set([...state.excluded, slotId])];
  const offered = state.offered.filter((slot) => slot.id !== slotId);
  return { move: 'slot_declined', state: { ...released, offered, excluded, manner: 'ask' } };
}

/** "Non non c'est bon": a no said twice at the beginning, and nowhere else. */
function deniesTwice({ tokens, language }: Turn['said']): boolean {
  const isNo = (at: number) => isBareNo(tokens[at]?.word, language);
  return isNo(0) && isNo(1) && tokens.every((_, at) => at < 2 || !isNo(at));
}

/** After the read-back: yes, no, or another one. */
export const recogniseReadBack: Recogniser = (turn) => {
  const { state, said } = turn;
  const { awaiting } = state;
  if (awaiting.kind !== 'read_back') return null;
  if (asksForMoment(said)) return waitFor(state);
  // "If I don't show up, can they sue me?"
  if (said.asks && said.has('legal')) return null;
  const slotId = awaiting.slot.id;
  const released = withTool(state, { tool: 'book_property_viewing', slotId, step: 'release' });
  const { fitting, wish } = narrowSlots(turn);
  const [other, more] = fitting.filter((slot) => slot.id !== slotId);
  const stays = fitting.some((slot) => slot.id === slotId);
  if (wish !== null && !stays && other !== undefined && more === undefined) {
    return hold(released, other);
  }
  // "No, not that one, rather the other two" leaves a choice among them.
  if (wish !== null && !stays && other !== undefined)
    return askAmong({ ...turn, state: released }, fitting);
  // "No no, that's fine" denies that there is a fault
  const reassures = deniesTwice(said) && said.has('yes');
  const no = said.has('no') && !reassures;
  const agrees = said.has('yes', 'okay', 'gladly') || said.concepts().includes('nice');
  const taken = said.has('none_of_these');
  if (agrees && !taken && !no && said.objections.length === 0 && stays) {
    const call = { tool: 'book_property_viewing', slotId, step: 'book' } as const;
    return { move: 'slot_confirmed', state: withTool(state, call) };
  }
  const declines = no || said.has('decline', 'changed_mind', 'other_times', 'none_of_these');
  return declines || (wish !== null && !stays) ? declineSlot(turn) : null;
};
