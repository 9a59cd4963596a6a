import { extractNumbers } from '@immolab/evaluation';
import type { Intent } from '../../languages/define-pack.js';
import { ASKED_FOR_AGENCY } from '../../script/settle-slots.js';
import type { MoveName, Reply, Turn } from '../define-moves.js';
import { findLeftOver } from '../find-left-over.js';
import { foundWhatWasAsked } from '../found-what-was-asked.js';
import { rulesDaysOut } from '../read-day-span.js';
import { saveKnownAnswer } from '../recognise-answer.js';
import { actOnMove } from './act-on-move.js';
import { callWordsOf } from './call-words.js';
import { type LikelyMove, NO_MOVE, OPEN_ANSWER } from './likely-moves.js';
import { momentOf } from './moment-of.js';
import { type Resemblance, resemble } from './resemble.js';
import { weighMoves } from './weigh-moves.js';

/** So sure, that it makes no sense there says only that no rule is right. */
const SURE_OF_NO_RULE = 0.9;

const TO_AN_OFFER: ReadonlySet<MoveName> = new Set<MoveName>([
  'slot_chosen',
  'slot_confirmed',
  'slot_declined',
]);

const ENDS_CALL: ReadonlySet<MoveName> = new Set<MoveName>([
  'not_interested',
  'already_found',
  'refuses_ai',
  'goodbye',
]);

const OF_WAITING = [
  ...['moment', 'repeat', 'slower', 'louder', 'no', 'negation', 'question', 'courtesy'],
] as const satisfies readonly Intent[];

/** What was decided, and in words why, where it was not by a rule alone. */
export interface Opinion {
  readonly reply: Reply;
  readonly because: string | null;
}

function explain(
  rule: MoveName | null,
  { move, likelihood }: { readonly move: LikelyMove; readonly likelihood: number },
  resemblance: Resemblance,
): string {
  const words = resemblance.evidenceFor(move).join(', ');
  const decided = rule === null ? 'no rule' : `rule ${rule}`;
  return `${decided}; resembles ${move} (${likelihood.toFixed(2)}): ${words}`;
}

/** In more words than these the little that is accounted for may stand in something else. */
const MAX_ACCOUNTED = 6;

/** Whether the answer that was heard to a criterion accounts for every word. */
function leavesNothing({ brief, state, said }: Turn, answer: NonNullable<Reply>): boolean {
  if (state.awaiting.kind !== 'criterion' || said.tokens.length > MAX_ACCOUNTED) return false;
  return findLeftOver(brief, state, answer.state, said) === '';
}

const PLACES = ['first', 'second', 'third', 'middle', 'last'] as const;

/** Whether one viewing was named by its place, in words that say nothing else: "yes, the second one". */
function namesPlace({ brief, state, said }: Turn, choice: NonNullable<Reply>): boolean {
  const isShort = said.tokens.length <= MAX_ACCOUNTED && !said.asks;
  if (state.awaiting.kind !== 'slots' || !isShort) return false;
  // "One of the first two"
  if (extractNumbers(said.text, said.language).some((figure) => figure > 1)) return false;
  const places = PLACES.filter((place) => said.has(place));
  return places.length === 1 && findLeftOver(brief, state, choice.state, said) === '';
}

/**
 * What the rules made of an utterance, weighed against what the known utterances resemble. Pure, some
 * tens of microseconds.
 */
export function giveSecondOpinion(turn: Turn, ruled: Reply): Opinion {
  const kept: Opinion = { reply: ruled, because: null };
  // Whoever forbids calls is heeded, whatever else the words resemble (GDPR, article 21(3))
  if (ruled?.move === 'opt_out') return kept;
  const moment = momentOf(turn.brief, turn.state.awaiting);
  if (moment === null) return kept;
  // "Yes, that one" is a choice where one is left, and none among three
  if (ruled?.move === 'slot_chosen' && turn.state.offered.length === 1) return kept;
  // "So, an apartment": nothing is left that could mean something else, and no lot knows every question
  if (ruled?.move === 'answer' && leavesNothing(turn, ruled)) return kept;
  if (ruled?.move === 'slot_chosen' && namesPlace(turn, ruled)) return kept;
  // "Yes. Is the price negotiable?": the question is seen to beside the booking
  if (ruled?.move === 'slot_confirmed' && turn.said.opensSoon('yes')) return kept;
  // "Sorry, wrong number", said after a yes
  const isTakenBack = ruled?.move === 'wrong_person' || ruled?.move === 'third_person';
  if (isTakenBack && turn.state.identity === 'confirmed') return kept;
  // "Anything but the weekend": the days that are left are known
  if (ruled !== null && moment === 'slots' && rulesDaysOut(turn)) return kept;
  // "Are you a robot? I want a human", "is this call recorded?"
  const { said } = turn;
  if (ruled?.move === 'human' && said.has('robot') && said.asks) return kept;
  if (ruled !== null && said.has('recording') && said.asks) return kept;
  // "One second", "no no, wait, say that again" are all that was said
  const waits = ruled?.move === 'moment' || ruled?.move === 'repeat';
  if (waits && said.leftOver(...OF_WAITING).length === 0) return kept;
  // "John est mort": nobody is asked for any more
  if (ruled?.move === 'wrong_person' && said.has('sad')) return kept;
  // Asked whether the agency should get in touch: a yes or a no is to that
  const asksForAgency = moment === 'slots' && turn.state.fruitless >= ASKED_FOR_AGENCY;
  if (asksForAgency && ruled !== null) return kept;
  // "The second one", said to the offer of a language, chooses among the viewings that were read before
  if (ruled !== null && moment === 'language' && TO_AN_OFFER.has(ruled.move)) return kept;
  // "English please", in English, means something else in an English call
  const foreign = turn.said.language !== turn.state.language;
  if (foreign && (moment === 'language' || ruled?.move === 'language_switch')) return kept;
  const resemblance = resemble(turn.said, moment, callWordsOf(turn));
  const rule = ruled?.move ?? null;
  const weighed = weighMoves(rule, resemblance, moment);
  switch (weighed.kind) {
    case 'keep':
      return kept;
    case 'take': {
      const because = explain(rule, weighed, resemblance);
      const unsure = weighed.likelihood < SURE_OF_NO_RULE;
      // "A house, I've had enough of flats": questions are more than the lots know, and a call that ended is over
      if (rule === 'answer' && unsure && ENDS_CALL.has(weighed.move))
        return { reply: null, because };
      // "I already have one", to "do you have a job?"
      if (weighed.move === 'already_found' && foundWhatWasAsked(turn))
        return rule === null || rule === 'already_found' ? { reply: null, because } : kept;
      const reply = actOnMove(weighed.move, turn);
      // "Is the flat still free?" is no yes to who speaks, though no question is answered before one
      const isNoMatter = weighed.move === 'transfer_condition';
      return reply === null && (unsure || isNoMatter) ? kept : { reply, because };
    }
    case 'judge': {
      const because = explain(rule, { ...weighed, move: 'answer' }, resemblance);
      const reply = saveKnownAnswer(turn, weighed.leavesOpen);
      if (reply !== null) return { reply, because };
      return rule === null ? kept : { reply: null, because };
    }
    case 'leave': {
      const { resembles: move, likelihood } = weighed;
      if (!turn.brief.modelAvailable) {
        // Asked again, a story would be told again: without a model its figure is the answer
        if (move === NO_MOVE && rule === 'answer') return kept;
        // Nobody but a model judges what somebody tells of themselves: it is an answer all the same
        const told = moment === 'text' && move === OPEN_ANSWER ? saveKnownAnswer(turn, true) : null;
        if (told !== null)
          return { reply: told, because: explain(rule, { move, likelihood }, resemblance) };
      }
      return { reply: null, because: explain(rule, { move, likelihood }, resemblance) };
    }
  }
}
