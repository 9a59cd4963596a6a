import { extractNumbers } from '@immolab/evaluation';
import type { Intent } from '../../languages/define-pack.js';
import { ASKED_FOR_AGENCY } from '../../script/settle-slots.js';
import { findLeftOver } from '../answers/find-left-over.js';
import type { MoveName, Reply, Turn } from '../define-moves.js';
import { narrowSlots } from '../slots/narrow-slots.js';
import { timesSaid } from '../times/mention-times.js';
import { weekdaysSaid } from '../times/mention-weekdays.js';
import { rulesDaysOut } from '../times/read-day-span.js';
import { dayWordsSaid } from '../times/read-ordinals.js';

const TO_AN_OFFER: ReadonlySet<MoveName> = new Set<MoveName>([
  'slot_chosen',
  'slot_confirmed',
  'slot_declined',
]);

const OF_WAITING = [
  ...['moment', 'repeat', 'slower', 'louder', 'no', 'negation', 'question', 'courtesy'],
] as const satisfies readonly Intent[];

/** In more words than these the little that is accounted for may stand in something else. */
const MAX_ACCOUNTED = 6;

/** Whether the answer that was heard to a criterion accounts for every word. */
function leavesNothing({ brief, state, said }: Turn, answer: NonNullable<Reply>): boolean {
  if (state.awaiting.kind !== 'criterion' || said.tokens.length > MAX_ACCOUNTED) return false;
  return findLeftOver(brief, state, answer.state, said) === '';
}

const PLACES = ['first', 'second', 'third', 'middle', 'last'] as const;

/** Tokens that name days and hours; null where more than one of the viewings may be named. */
function namingTokens(turn: Turn): ReadonlySet<number> | null {
  const { said } = turn;
  const places = PLACES.filter((place) => said.has(place)).length;
  const days = weekdaysSaid(said);
  const times = timesSaid(said);
  const clocks = times.filter(({ minutes }) => minutes.length > 0).length;
  // "Two of them" is no hour
  const hours = clocks > 0 && narrowSlots(turn).wish?.time ? clocks : 0;
  if (places + days.length > 1 || hours > 1 || places + days.length + hours === 0) return null;
  // "One of the first two"
  const figures = extractNumbers(said.text, said.language).filter((figure) => figure > 1);
  if (figures.length > hours) return null;
  const ofTimes = times.flatMap(({ from, to }) =>
    said.tokens.slice(from, to).map((_, at) => from + at),
  );
  return new Set([...days.map(({ at }) => at), ...ofTimes]);
}

/** Whether one viewing was named, in words that say nothing else: "yes, the second one", "yes, Saturday". */
function namesOne(turn: Turn, choice: NonNullable<Reply>): boolean {
  const { brief, state, said } = turn;
  const isShort = said.tokens.length <= MAX_ACCOUNTED && !said.asks;
  if (state.awaiting.kind !== 'slots' || !isShort) return false;
  const naming = namingTokens(turn);
  if (naming === null) return false;
  const named = [...naming].map((at) => said.tokens[at]?.word);
  const names = new Set([...named, ...dayWordsSaid(said)]);
  const leftOver = findLeftOver(brief, state, choice.state, said).split(' ');
  return leftOver.every((word) => word === '' || names.has(word));
}

type Ruled = NonNullable<Reply>;

/** What settles viewings: what is left of them is known, and no lot knows it. */
function isSureOfViewings(turn: Turn, ruled: Ruled): boolean {
  const { state, said } = turn;
  const { kind } = state.awaiting;
  // "Yes, that one" is a choice where one is left, and none among three
  if (ruled.move === 'slot_chosen' && state.offered.length === 1) return true;
  // "Yes, Saturday": a mere yes to the list begins like it
  const isOfDay = ruled.move === 'slot_chosen' || ruled.move === 'other_slots';
  if (isOfDay && namesOne(turn, ruled)) return true;
  // "Yes. Is the price negotiable?": the question is seen to beside the booking
  if (ruled.move === 'slot_confirmed' && said.opensSoon('yes')) return true;
  // "The second one", said to the offer of a language, chooses among the viewings that were read before
  if (kind === 'language') return TO_AN_OFFER.has(ruled.move);
  // Asked whether the agency should get in touch: a yes or a no is to that; "anything but the weekend"
  return kind === 'slots' && (state.fruitless >= ASKED_FOR_AGENCY || rulesDaysOut(turn));
}

/** Who is at the phone, where a resemblance would ask for somebody who is not. */
function isSureOfPerson({ state, said }: Turn, { move }: Ruled): boolean {
  // "John est mort"; "sorry, wrong number", said after a yes
  if (move === 'wrong_person' && said.has('sad')) return true;
  return state.identity === 'confirmed' && (move === 'wrong_person' || move === 'third_person');
}

/** Whether what the rules made of an utterance holds, whatever else it resembles. */
export function isBeyondDoubt(turn: Turn, ruled: Reply): boolean {
  if (ruled === null) return false;
  const { said } = turn;
  // Whoever forbids calls is heeded (GDPR, article 21(3))
  if (ruled.move === 'opt_out') return true;
  // "So, an apartment": nothing is left that could mean something else, and no lot knows every question
  if (ruled.move === 'answer' && leavesNothing(turn, ruled)) return true;
  // "Are you a robot? I want a human", "is this call recorded?"
  if (said.asks && ((ruled.move === 'human' && said.has('robot')) || said.has('recording')))
    return true;
  // "One second", "no no, wait, say that again" are all that was said
  const waits = ruled.move === 'moment' || ruled.move === 'repeat';
  if (waits && said.leftOver(...OF_WAITING).length === 0) return true;
  return isSureOfViewings(turn, ruled) || isSureOfPerson(turn, ruled);
}
