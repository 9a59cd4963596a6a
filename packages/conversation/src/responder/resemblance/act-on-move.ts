import { leaveCall } from '../../script/leave-call.js';
import type { MoveName, Recogniser, Reply, Turn } from '../define-moves.js';
import {
  absent,
  askForLead,
  fetchLead,
  greetAgain,
  wrongPerson,
} from '../identity/recognise-identity.js';
import { askAfterName } from '../identity/recognise-other-name.js';
import { answerOrNote } from '../property/recognise-property-question.js';
import {
  sayAgain,
  tellNumberSource,
  tellRobot,
  tellWhoCalls,
  tellWhyAsked,
  waitFor,
} from '../recognise-detours.js';
import {
  acceptCallback,
  declineCallback,
  declineReview,
  keepLanguage,
  nameNoTime,
  requestReview,
} from '../recognise-offers.js';
import { handOver, handOverMatter } from '../recognise-transfer.js';
import { askForTime, needsNoCall, optOut, refuse } from '../recognise-wishes.js';
import { narrowSlots } from '../slots/narrow-slots.js';
import { askAmong, askOthers, declineSlot, refuseSlots } from '../slots/recognise-slots.js';
import { findSlotWords } from '../times/find-slot-words.js';

/** An offer was made, and what is said next is a reply to it. */
const OFFERS: ReadonlySet<Turn['state']['awaiting']['kind']> = new Set([
  'callback_offer',
  'callback_time',
  'language',
  'review',
]);

/** The agent has asked for the lead, and may be told whom it speaks with. */
const ASKS_WHO: ReadonlySet<Turn['state']['awaiting']['kind']> = new Set([
  'identity',
  'third_person',
  'wait_for_lead',
]);

/** Noise looks like a name nobody knows: words that come with one have to be there. */
const hearName: Recogniser = (turn) =>
  ASKS_WHO.has(turn.state.awaiting.kind) ? askAfterName(turn) : null;

const transfer =
  (move: MoveName, reason: string): Recogniser =>
  (turn) => ({ move, state: handOver(turn, reason) });

/** Before it is known who speaks nothing of the property is told; afterwards the lead speaks. */
const ifKnown =
  (act: (turn: Turn) => Reply): Recogniser =>
  (turn) =>
    turn.state.identity === 'confirmed' ? act(turn) : null;
const ifUnknown =
  (act: (turn: Turn) => Reply): Recogniser =>
  (turn) =>
    turn.state.identity === 'confirmed' ? null : act(turn);

/** A reply to what the agent has just offered, and to nothing else. */
const ifOffered =
  (kind: Turn['state']['awaiting']['kind'], act: (turn: Turn) => Reply): Recogniser =>
  (turn) =>
    turn.state.awaiting.kind === kind ? act(turn) : null;

/** A matter that is nobody's condition is a question like any other: "are pets allowed?". */
const handOverOrNote: Recogniser = (turn) =>
  handOverMatter(turn) ?? (turn.said.asks ? answerOrNote(turn) : null);

/** An offer is over only where something speaks against it: "there will be three of us" does not. */
const refuseOrAsk: Recogniser = (turn) => {
  const { said } = turn;
  const against =
    said.negations.length > 0 ||
    said.has('no', 'none_of_these', 'busy', 'later', 'decline') ||
    findSlotWords(said).has('impossible', 'taken_up', 'bad_time');
  return against ? refuseSlots(turn) : askAmong(turn, turn.state.offered);
};

const callBack: Recogniser = (turn) =>
  OFFERS.has(turn.state.awaiting.kind) || needsNoCall(turn.said)
    ? null
    : { move: 'callback', state: askForTime(turn) };

const ACTS: Readonly<Partial<Record<MoveName, Recogniser>>> = {
  human: transfer('human', 'asks_for_human'),
  complaint: transfer('complaint', 'complaint'),
  anger: transfer('anger', 'anger'),
  legal: transfer('legal', 'legal'),
  callback: callBack,
  robot: tellRobot,
  number_source: tellNumberSource,
  why_ask: tellWhyAsked,
  who_calls: tellWhoCalls,
  repeat: sayAgain,
  moment: ({ state }) => waitFor(state),
  property_question: ifKnown(answerOrNote),
  open_question: ifKnown(answerOrNote),
  third_person: ifUnknown(({ state }) => askForLead(state)),
  fetching_lead: ifUnknown(fetchLead),
  lead_absent: ifUnknown(absent),
  wrong_person: ifUnknown(wrongPerson),
  not_interested: ({ state }) => refuse(state, 'not_interested'),
  already_found: ({ state }) => refuse(state, 'already_found'),
  refuses_ai: ({ state }) => refuse(state, 'refuses_ai'),
  transfer_condition: ifKnown(handOverOrNote),
  hello: ifUnknown(greetAgain),
  other_name: ifUnknown(hearName),
  which_slot: ifOffered('slots', (turn) => askAmong(turn, turn.state.offered)),
  other_slots: ifOffered('slots', (turn) => askOthers(turn, narrowSlots(turn).wish)),
  slots_refused: ifOffered('slots', refuseOrAsk),
  slot_declined: ifOffered('read_back', declineSlot),
  callback_accepted: ifOffered('callback_offer', acceptCallback),
  callback_declined: (turn) =>
    turn.state.awaiting.kind === 'callback_time'
      ? nameNoTime(turn)
      : ifOffered('callback_offer', declineCallback)(turn),
  review_requested: ifOffered('review', requestReview),
  review_declined: ifOffered('review', declineReview),
  language_refused: ifOffered('language', keepLanguage),
  opt_out: (turn) => (needsNoCall(turn.said) ? null : optOut(turn)),
  goodbye: ({ state }) => ({ move: 'goodbye', state: leaveCall(state, 'lead_hung_up') }),
};

/** What follows from a move that no rule recognised; null where it makes no sense. */
export function actOnMove(move: MoveName, turn: Turn): Reply {
  return ACTS[move]?.(turn) ?? null;
}
